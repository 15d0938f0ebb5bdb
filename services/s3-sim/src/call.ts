import type { Session } from "@keymesh/identity";

/** Who calls and how, the same for both transports. */
export interface S3Call {
  readonly session: Session;
  /** The region the request was signed for (gRPC: asked for). */
  readonly region: string;
  readonly requestId: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  /** Whether the caller's own connection was TLS: `aws:SecureTransport`. */
  readonly isSecure: boolean;
  /** x-amz-expected-bucket-owner: the call is refused when the bucket is another account's. */
  readonly expectedBucketOwner?: string | undefined;
}
