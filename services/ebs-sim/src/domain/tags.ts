import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import type { TagRecord } from "./records.ts";

/** Tags for a resource that is being made. @throws ServiceError InvalidParameterValue */
export function tagsOf(
  specifications: readonly ebsV1.TagSpecification__Output[] | undefined,
  resourceType: "volume" | "instance",
): TagRecord[] {
  const tags = new Map<string, string>();
  for (const specification of specifications ?? []) {
    if (specification.resourceType !== resourceType)
      throw new ServiceError(
        "InvalidParameterValue",
        `'${specification.resourceType}' is not a valid taggable resource type for this operation.`,
      );
    for (const { key = "", value = "" } of specification.tags ?? []) {
      if (key.toLowerCase().startsWith("aws:"))
        throw new ServiceError(
          "InvalidParameterValue",
          `Tag keys starting with 'aws:' are reserved for internal use`,
        );
      if (tags.has(key))
        throw new ServiceError("InvalidParameterValue", `Duplicate tag key '${key}' specified.`);
      tags.set(key, value);
    }
  }
  return [...tags].map(([key, value]) => ({ key, value }));
}
