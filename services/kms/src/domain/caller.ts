import { ServiceError } from "@keymesh/errors";
import type { Principal } from "@keymesh/identity";

/** Who calls, proven, and how the call came. */
export interface Caller {
  readonly principal: Principal;
  readonly region: string;
  /** The service through which the caller comes, as its door signed it: kms:ViaService. Absent for a direct call. */
  readonly via?: "s3" | "ec2";
  /** CloudTrail's invokedBy: which part of AWS made the call, for a caller or on its own. */
  readonly invokedBy?: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly sharedEventId?: string;
  /** The resource an AWS service calls for when it calls as itself: aws:SourceArn. */
  readonly sourceArn?: string | undefined;
  /** Whether the caller's connection was encrypted: aws:SecureTransport. */
  readonly isSecure: boolean;
  readonly tls?: { readonly version: string; readonly cipherSuite: string; readonly host: string };
}

/** Filters by service are for services. @throws ServiceError AccessDeniedException for everybody else */
export function requireService({ principal }: Caller, member: string): void {
  if (principal.type === "AWSService") return;
  throw new ServiceError("AccessDeniedException", `${member} can be used only by AWS services.`);
}
