import type { Dialect, WireClock, WireRequest } from "../types.ts";

/** What a door holds a signature to. */
export interface SigV4Rules {
  readonly dialect: Dialect;
  /** The service names this door answers to in a credential scope. */
  readonly services: readonly string[];
  /** The regions of the mesh. */
  readonly regions: readonly string[];
  /** The mesh clock, milliseconds since the epoch. */
  readonly nowMs: number;
  /** The system's time beside it, while they differ; see `WireClock`. */
  readonly systemTime?: SystemTime | undefined;
  /** SHA-256 of the body read, hex. Absent: what x-amz-content-sha256 declares is signed (S3, EBS direct), and the body readers hold the body to it. */
  readonly bodySha256?: string;
}

export type SystemTime = NonNullable<ReturnType<NonNullable<WireClock["systemTime"]>>>;

/** The times a clock shows, as the rules take them. */
export function timesOf(clock: WireClock): Pick<SigV4Rules, "nowMs" | "systemTime"> {
  return { nowMs: clock.now(), systemTime: clock.systemTime?.() };
}

/** What of a {@link WireRequest} a signature covers. */
export type Signable = Pick<WireRequest, "method" | "rawPath" | "rawQuery" | "headers" | "rawHeaders">;
