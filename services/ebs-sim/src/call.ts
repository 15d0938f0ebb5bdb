import type { Session } from "@keymesh/identity";

/** One call of one operation. */
export interface Ec2Call {
  readonly session: Session;
  /** Of the signature, or of a gRPC caller's request. */
  readonly region: string;
  readonly accountId: string;
  readonly requestId: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly isSecure: boolean;
}
