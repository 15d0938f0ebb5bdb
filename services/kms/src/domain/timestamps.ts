/** google.protobuf.Timestamp of milliseconds since the epoch. */
export function timestamp(ms: number): { seconds: number; nanos: number } {
  const seconds = Math.floor(ms / 1000);
  return { seconds, nanos: Math.round(ms - seconds * 1000) * 1_000_000 };
}

/** Milliseconds since the epoch of a google.protobuf.Timestamp as it comes from either door. */
export function millisecondsOf({ seconds, nanos }: { seconds?: unknown; nanos?: unknown }): number {
  return Number(seconds ?? 0) * 1000 + Number(nanos ?? 0) / 1_000_000;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A date as CloudTrail shows KMS's, in UTC: `Nov 12, 2018, 12:00:00 AM`. */
export function trailDate(ms: number): string {
  const date = new Date(ms);
  const hours = date.getUTCHours();
  const time = [hours % 12 || 12, date.getUTCMinutes(), date.getUTCSeconds()];
  const [hour, ...rest] = time.map(String);
  const clock = [hour, ...rest.map((part) => part.padStart(2, "0"))].join(":");
  const day = `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  return `${day}, ${clock} ${hours < 12 ? "AM" : "PM"}`;
}
