/** A record as the trail keeps it: what lookups show and filter, and the CloudTrail record itself. */
export interface TrailRecord {
  /** 12 digits, or `anonymous` where the caller could not be authenticated. */
  readonly accountId: string;
  readonly region: string;
  readonly eventTimeMs: number;
  /** A UUID. */
  readonly eventId: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly isReadOnly: boolean;
  /** Data events are not shown by LookupEvents. */
  readonly isManagementEvent: boolean;
  /** Empty: none. */
  readonly username: string;
  /** Empty: none. */
  readonly accessKeyId: string;
  /** Empty: the call succeeded. */
  readonly errorCode: string;
  readonly resources: readonly { readonly type: string; readonly name: string }[];
  /** JSON text in UTF-8. */
  readonly record: Buffer;
}

/** The account that records of callers nobody knows are kept under. */
export const anonymousAccount = "anonymous";
