import { ServiceError } from "@keymesh/errors";
import type { Tag } from "./keys/key-record.ts";
import { limits } from "./limits.ts";

/** Adds tags to those a key has; a tag with a key that is there replaces its value. @throws ServiceError TagException */
export function withTags(existing: readonly Tag[], added: readonly Tag[]): Tag[] {
  const keys = added.map((tag) => tag.key);
  refuseReserved(keys);
  if (new Set(keys).size !== keys.length) throw new ServiceError("TagException", "Duplicate tag keys");
  const tags = new Map([...existing, ...added].map((tag) => [tag.key, tag.value]));
  if (tags.size > limits.maxTags) throw new ServiceError("TagException", "Too many tags");
  return [...tags].map(([key, value]) => ({ key, value }));
}

/** Takes tags away; keys that are not there are passed over. @throws ServiceError TagException */
export function withoutTags(existing: readonly Tag[], removedKeys: readonly string[]): Tag[] {
  refuseReserved(removedKeys);
  return existing.filter((tag) => !removedKeys.includes(tag.key));
}

function refuseReserved(keys: readonly string[]): void {
  if (keys.some((key) => key.toLowerCase().startsWith("aws:"))) {
    throw new ServiceError("TagException", "Tags beginning with aws: are reserved");
  }
}
