/** A message as protobufjs and the generated types have it: camelCase properties, absent ones undefined. */
export type Message = Record<string, unknown>;

/** google.protobuf.Timestamp. */
export interface TimestampValue {
  readonly seconds: number;
  readonly nanos: number;
}

/** A moment as seconds since the epoch, with its fraction. */
export function timestampSeconds(value: unknown): number {
  const { seconds = 0, nanos = 0 } = value as { seconds?: unknown; nanos?: number };
  return Number(seconds) + nanos / 1e9;
}

/** Seconds since the epoch, fraction allowed, as a Timestamp; kept to milliseconds, as AWS does. */
export function timestampOf(epochSeconds: number): TimestampValue {
  const ms = Math.round(epochSeconds * 1000);
  const seconds = Math.floor(ms / 1000);
  return { seconds, nanos: (ms - seconds * 1000) * 1e6 };
}

/** Whether an epoch in seconds is a moment a Timestamp can hold: years 1 to 9999. */
export function isTimestampSeconds(epochSeconds: number): boolean {
  return epochSeconds >= -62_135_596_800 && epochSeconds < 253_402_300_800;
}

/** A map with no prototype, so that no key of a caller's can mean more than itself. */
export function emptyMap(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
