import type { Dialect, WireRequest } from "../types.ts";

/** What a door holds a signature to. */
export interface SigV4Rules {
  readonly dialect: Dialect;
  /** The service names this door answers to in a credential scope. */
  readonly services: readonly string[];
  /** The regions of the mesh. */
  readonly regions: readonly string[];
  /** The mesh clock, milliseconds since the epoch. */
  readonly nowMs: number;
  /** SHA-256 of the body read, hex. Absent: what x-amz-content-sha256 declares is signed (S3, EBS direct), and the body readers hold the body to it. */
  readonly bodySha256?: string;
}

/** What of a {@link WireRequest} a signature covers. */
export type Signable = Pick<WireRequest, "method" | "rawPath" | "rawQuery" | "headers" | "rawHeaders">;
