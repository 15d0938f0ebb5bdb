import type { MeshClock } from "../admin/answers.ts";

const units: readonly (readonly [string, number])[] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
];

/** Where a mesh's clock stands, for a person. */
export function clockLine({ now, offsetMs, frozen }: MeshClock): string {
  if (frozen) return `${now}  frozen`;
  if (offsetMs === 0) return `${now}  the system's own time`;
  return `${now}  ${span(Math.abs(offsetMs))} ${offsetMs > 0 ? "ahead of" : "behind"} the system's`;
}

/** A span of time in its two largest units: `400d 3h`, `12s`, `40ms`. */
export function span(ms: number): string {
  const parts: string[] = [];
  let rest = Math.round(ms);
  for (const [unit, unitMs] of units) {
    const count = Math.floor(rest / unitMs);
    rest -= count * unitMs;
    if (count > 0) parts.push(`${count}${unit}`);
  }
  return parts.length === 0 ? `${rest}ms` : parts.slice(0, 2).join(" ");
}
