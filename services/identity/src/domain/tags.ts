import { ServiceError } from "@keymesh/errors";
import type { Tags } from "./entities.ts";

/** A tag as the APIs write it. */
export interface Tag {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

const maxTags = 50;

/** Tags as a record keeps them. @throws ServiceError InvalidInput | LimitExceeded */
export function tagsOf(list: readonly Tag[] | undefined): Tags {
  return withTags({}, list);
}

/** A record's tags with others put among them; keys do not differ by case alone. @throws ServiceError InvalidInput | LimitExceeded */
export function withTags(tags: Tags, added: readonly Tag[] | undefined): Tags {
  checkTagKeys(added, "InvalidInput");
  const result = new Map(Object.entries(tags));
  for (const { key = "", value = "" } of added ?? []) {
    for (const known of result.keys()) if (isSame(known, key)) result.delete(known);
    result.set(key, value);
  }
  if (result.size > maxTags) {
    throw new ServiceError("LimitExceeded", `The number of tags has reached the maximum limit.`);
  }
  return Object.fromEntries(result);
}

/** A record's tags without some. */
export function withoutTags(tags: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(
    Object.entries(tags).filter(([known]) => !keys.some((key) => isSame(known, key))),
  );
}

/** Tags as the APIs show them, in the order of their keys; undefined when there are none. */
export function tagList(tags: Tags): { key: string; value: string }[] | undefined {
  const list = Object.entries(tags)
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return list.length > 0 ? list : undefined;
}

/** @throws ServiceError with the API's own code when keys repeat or are AWS's */
export function checkTagKeys(
  tags: readonly Tag[] | undefined,
  code: "InvalidInput" | "InvalidParameterValue",
): void {
  const seen = new Set<string>();
  for (const { key = "" } of tags ?? []) {
    if (/^aws:/i.test(key)) {
      throw new ServiceError(code, "Tag keys beginning with aws: are reserved for system use.");
    }
    if (key === "__proto__") throw new ServiceError(code, "The tag key __proto__ is not supported.");
    if (seen.has(key.toLowerCase())) {
      throw new ServiceError(
        code,
        "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
      );
    }
    seen.add(key.toLowerCase());
  }
}

/** The condition keys of tags that a request carries. */
export function tagConditions(tags: readonly Tag[] | undefined, keys?: readonly string[]) {
  const values: Record<string, string | readonly string[]> = {};
  for (const { key, value = "" } of tags ?? []) values[`aws:RequestTag/${key}`] = value;
  const all = keys ?? tags?.map(({ key = "" }) => key) ?? [];
  if (all.length > 0) values["aws:TagKeys"] = all;
  return values;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
