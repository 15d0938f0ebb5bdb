import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import type { TagRecord } from "./records.ts";

/** The values of a resource that a filter of this name is held against; undefined when there is no such filter. */
export type FilterValues<T> = Readonly<Record<string, (resource: T) => readonly string[]>>;

/**
 * EC2's filters: every filter must hold, each by any of its values; `*` and `?` are wildcards, a backslash takes their meaning
 * away. `tag:<key>`, `tag-key` besides those named. @throws ServiceError InvalidParameterValue for a filter there is not
 */
export function filterOf<T extends { readonly tags: readonly TagRecord[] }>(
  filters: readonly ebsV1.Filter__Output[] | undefined,
  known: FilterValues<T>,
): (resource: T) => boolean {
  const tests = (filters ?? []).map(({ name = "", values = [] }) => {
    const valuesOf = valuesNamed(name, known);
    const patterns = values.map(patternOf);
    return (resource: T) =>
      valuesOf(resource).some((value) => patterns.some((pattern) => pattern.test(value)));
  });
  return (resource) => tests.every((test) => test(resource));
}

function valuesNamed<T extends { readonly tags: readonly TagRecord[] }>(
  name: string,
  known: FilterValues<T>,
): (resource: T) => readonly string[] {
  if (name === "tag-key") return ({ tags }) => tags.map((tag) => tag.key);
  if (name.startsWith("tag:")) {
    const key = name.slice("tag:".length);
    return ({ tags }) => tags.filter((tag) => tag.key === key).map((tag) => tag.value);
  }
  const found = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!found) throw new ServiceError("InvalidParameterValue", `The filter '${name}' is invalid`);
  return found;
}

function patternOf(value: string): RegExp {
  const source = value.replace(/\\([*?\\])|([*])|([?])|[.+^${}()|[\]\\]/g, (match, escaped, star, mark) => {
    if (escaped) return `\\${escaped}`;
    if (star) return ".*";
    return mark ? "." : `\\${match}`;
  });
  return new RegExp(`^${source}$`, "s");
}
