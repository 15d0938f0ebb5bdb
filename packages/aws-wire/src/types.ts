import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

/** How a request's SigV4 arrived and what it claims. */
export interface SignedRequest {
  readonly placement: "header" | "presigned";
  readonly accessKeyId: string;
  readonly sessionToken?: string;
  /** YYYYMMDD, from the credential scope. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  /** YYYYMMDDTHHMMSSZ */
  readonly amzDate: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  /** x-amz-content-sha256 as sent, or the hash computed over the body for services that do not send it. */
  readonly payloadHash: string;
}

/** The HTTP request a door's handler gets. */
export interface WireRequest {
  readonly method: string;
  /** Path as it came, percent-encoded, without the query. */
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in the order and case they came. */
  readonly rawHeaders: readonly string[];
  readonly body: IncomingMessage;
  readonly requestId: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly traceparent: string | undefined;
  /** Present when the caller's own connection (to the gateway, or to this door) is TLS. `aws:SecureTransport` is its presence. */
  readonly tls?: { readonly version: string; readonly cipherSuite: string; readonly host: string };
  /** The member of the mesh whose certificate the connection showed; absent for clients, who have none. */
  readonly member?: string;
}

export type WireHandler = (request: WireRequest, response: ServerResponse) => Promise<void>;

/** Milliseconds since the epoch; `MeshClock` of @keymesh/runtime is one. */
export interface WireClock {
  now(): number;
  /**
   * The system's time beside a clock that was moved, since when it is where it is (0: always, as far as a door knows), and what it
   * would show in the places it was before. Undefined, or absent: it was never moved.
   */
  systemTime?():
    | { readonly nowMs: number; readonly sinceMs: number; readonly formerMs: readonly number[] }
    | undefined;
}

/**
 * The family of error names and rules a service belongs to: `json` (KMS, CloudTrail), `s3`, `ec2`, `query` (STS, IAM).
 */
export type Dialect = "json" | "s3" | "ec2" | "query";

/** PEM certificates and key of the door, and the mesh CA that vouches for the gateway. */
export interface DoorTls {
  readonly ca: string | Buffer;
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}
