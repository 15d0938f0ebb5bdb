import type { Caller } from "./caller.ts";
import type { KeyRecord } from "./key-record.ts";

/** Condition keys and their values; an undefined value is a key the request does not have. */
export type ConditionValues = Readonly<
  Record<string, string | readonly string[] | boolean | number | undefined>
>;

/** The keys every call has. Those that follow from the principal, and kms:CallerAccount, are made by the decision itself. */
export function callConditions(caller: Caller, timeMs: number): ConditionValues {
  const { via } = caller;
  return {
    "aws:CurrentTime": new Date(timeMs).toISOString(),
    "aws:EpochTime": Math.floor(timeMs / 1000),
    "aws:RequestedRegion": caller.region,
    "aws:SecureTransport": caller.secureTransport,
    "aws:UserAgent": caller.userAgent,
    // A service's address says nothing of the caller's: AWS leaves the key out of forwarded requests.
    "aws:SourceIp": via === undefined ? caller.sourceIp : undefined,
    "aws:ViaAWSService": via !== undefined,
    "aws:CalledVia": via && [`${via}.amazonaws.com`],
    "aws:CalledViaFirst": via && `${via}.amazonaws.com`,
    "aws:CalledViaLast": via && `${via}.amazonaws.com`,
    "kms:ViaService": via && `${via}.${caller.region}.amazonaws.com`,
  };
}

/** The keys that describe the KMS key. */
export function keyConditions(key: KeyRecord): ConditionValues {
  const values: Record<string, ConditionValues[string]> = {
    "aws:ResourceAccount": key.accountId,
    "kms:KeySpec": key.keySpec,
    "kms:KeyUsage": key.keyUsage,
    "kms:KeyOrigin": key.origin,
    "kms:MultiRegion": key.multiRegion !== false,
    "kms:MultiRegionKeyType": key.multiRegion ? key.multiRegion.type : undefined,
    "kms:ResourceAliases": key.aliases.length === 0 ? undefined : key.aliases,
  };
  for (const tag of key.tags) values[`aws:ResourceTag/${tag.key}`] = tag.value;
  return values;
}

/** The keys of tags a request carries. */
export function tagConditions(tags: readonly { key: string; value?: string }[]): ConditionValues {
  const values: Record<string, ConditionValues[string]> = {};
  for (const { key, value } of tags) if (value !== undefined) values[`aws:RequestTag/${key}`] = value;
  if (tags.length > 0) values["aws:TagKeys"] = tags.map((tag) => tag.key);
  return values;
}
