import type { TrailRecord } from "../../api/types.ts";

/** What one may ask the trail for, by the names of its API. */
export const FILTERS = [
  { name: "eventName", title: "Event" },
  { name: "username", title: "User name" },
  { name: "resource", title: "Resource (whole ARN)" },
  { name: "errorCode", title: "Error code" },
  { name: "region", title: "Region" },
] as const;

/** Ids of the KMS keys a record names, each once. Pure. */
export function keyIdsOf({ resources = [] }: TrailRecord): readonly string[] {
  const ids = resources.flatMap(
    ({ ARN = "" }) => /^arn:[^:]+:kms:[^:]*:\d{12}:key\/(.+)$/.exec(ARN)?.[1] ?? [],
  );
  return [...new Set(ids)];
}

/**
 * The time at which the next page ends; undefined: there is none. Records are dated by whole seconds and both ends are included, so a
 * page repeats the last second of the one before, but where that second alone fills it. Pure.
 */
export function olderThan(records: readonly TrailRecord[], limit: number): number | undefined {
  const last = records.at(-1);
  if (records.length < limit || last === undefined) return undefined;
  const lastMs = Date.parse(last.eventTime);
  return records[0]!.eventTime === last.eventTime ? lastMs - 1 : lastMs + 999;
}
