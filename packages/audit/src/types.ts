import type { Principal } from "@keymesh/identity";

/** JSON as CloudTrail shows it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * One call, as the service that answered it saw it; `@keymesh/audit` turns it into a CloudTrail record (fidelity §5). The
 * caller's secrets (plaintext, ciphertext, policy text, tokens) must not be in any field.
 */
export interface AuditedCall {
  readonly eventSource: string;
  readonly eventName: string;
  readonly eventTimeMs: number;
  readonly region: string;
  readonly requestId: string;
  /**
   * A UUID, for an event that may have to be recorded again by a process that cannot know whether it was; with the same
   * `eventTimeMs` it is kept once. Default: a new one.
   */
  readonly eventId?: string;
  /** Who; undefined when the caller could not be authenticated. */
  readonly principal: Principal | undefined;
  /** The access key claimed by a caller who could not be authenticated. */
  readonly claimedAccessKeyId?: string;
  /** `fas.s3.amazonaws.com`, `ec2-frontend-api.amazonaws.com`, `AWS Internal`: the service that forwarded the caller. */
  readonly invokedBy?: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly readOnly: boolean;
  /** Data events (S3 objects) are not shown by LookupEvents. Default true. */
  readonly managementEvent?: boolean;
  readonly requestParameters: Json;
  readonly responseElements: Json;
  readonly additionalEventData?: Json;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly resources?: readonly { readonly arn: string; readonly type: string; readonly accountId: string }[];
  readonly sharedEventId?: string;
  readonly tls?: { readonly version: string; readonly cipherSuite: string; readonly host: string };
  /** AwsApiCall unless the service itself acted (AwsServiceEvent). */
  readonly eventType?: "AwsApiCall" | "AwsServiceEvent";
  /** The account that receives the record; default the principal's. */
  readonly recipientAccountId?: string;
  readonly vpcEndpointId?: string;
  /** What a service event was about: `{keyId}` of RotateKey, DeleteKey … */
  readonly serviceEventDetails?: Json;
}

/** What the door of a call knows of it, for its record; the caller is absent when it could not be proven. */
export type CallFacts = Pick<
  AuditedCall,
  | "eventTimeMs"
  | "region"
  | "requestId"
  | "principal"
  | "claimedAccessKeyId"
  | "sourceIp"
  | "userAgent"
  | "tls"
>;

export interface Audit {
  /**
   * Resolves when the record is durable. A service answers its caller only after that; when it rejects, the caller gets
   * ServiceUnavailable (or the service's own word for it) and no result. Within 5 s a trail that comes back is tried again;
   * the record's id is made once, so a record sent twice is there once.
   * @throws ServiceError ServiceUnavailable
   */
  record(call: AuditedCall): Promise<void>;
  close(): Promise<void>;
}
