import { InvalidArgumentError } from "commander";

const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const maxDays = 36_500;

/**
 * Milliseconds of a time such as `400d`; never back, since what a mesh has written would then lie in its future.
 * @throws InvalidArgumentError
 */
export function duration(text: string): number {
  const [, count = "", unit = ""] = /^(\d{1,9})([mhd])$/.exec(text) ?? [];
  const ms = Number(count) * (unitMs[unit] ?? Number.NaN);
  if (Number.isNaN(ms) || ms > maxDays * unitMs.d!) {
    throw new InvalidArgumentError(`must be a time such as 400d, 36h or 90m, at most ${maxDays}d.`);
  }
  return ms;
}
