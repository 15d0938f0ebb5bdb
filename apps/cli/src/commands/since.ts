import type { AdminClient } from "../admin/client.ts";
import { UsageError } from "../mesh/mesh-error.ts";

const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

interface Times {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** `--since` and `--until` as ISO 8601; what is said as a time ago counts from the mesh's own now. @throws UsageError */
export async function since(admin: AdminClient, given: Times): Promise<Times> {
  let now: Promise<number> | undefined;
  const instant = async (text: string | undefined, name: string): Promise<string | undefined> => {
    if (text === undefined) return undefined;
    const [, count = "", unit = ""] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
    if (unit !== "") {
      now ??= admin.clock().then(({ nowMs }) => nowMs);
      return iso((await now) - Number(count) * unitMs[unit]!, name);
    }
    if (!/^\d{4}-\d\d-\d\d/.test(text)) throw notATime(name);
    return iso(Date.parse(text), name);
  };
  return { since: await instant(given.since, "--since"), until: await instant(given.until, "--until") };
}

function iso(ms: number, name: string): string {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) throw notATime(name);
  return date.toISOString();
}

function notATime(name: string): UsageError {
  return new UsageError(`${name} must be a time such as 2027-01-31T12:00:00Z, or how long ago: 10m`);
}
