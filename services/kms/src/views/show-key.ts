import { isKmsKeyId, parseKmsKeyArn } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Kms } from "../call.ts";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import type { LoadedKey } from "../store/stored-keys.ts";
import { regionsAsked } from "./find-keys.ts";
import { backingKeyView, grantView, keyView } from "./key-view.ts";

/** Grants shown of a key. */
const maxGrants = 100;
const maxChars = 2_048;

/**
 * One key, of whatever account: its record, its backing keys, policy, grants and last use.
 * @throws ServiceError NotFoundException | ValidationException
 */
export async function showKey(
  kms: Kms,
  request: kmsV1.ShowKeyRequest__Output,
): Promise<kmsV1.ShowKeyResponse> {
  const { record } = await findKey(kms, request.keyId, request.region);
  const grants = await kms.grants.list(record, undefined, maxGrants + 1);
  return {
    key: keyView(record),
    backingKeys: await backingKeysOf(kms, record),
    policy: record.policy,
    grants: grants.slice(0, maxGrants).map(grantView),
    grantsTruncated: grants.length > maxGrants,
    usage: await usageOf(kms, record),
  };
}

async function backingKeysOf(kms: Kms, record: KeyRecord): Promise<kmsV1.BackingKey[]> {
  return Promise.all(
    record.materials.map(async (material) => {
      const stored = await kms.keys.material(record.region, material.hbkId);
      return backingKeyView(record, material, stored, kms.fingerprint);
    }),
  );
}

async function usageOf(kms: Kms, record: KeyRecord): Promise<kmsV1.KeyUsageView> {
  const use = await kms.uses.find(record);
  if (!use) return { operation: "", timeMs: 0, eventId: "", requestId: "" };
  return { ...use };
}

/** By ARN, by id, by alias name, or by the id of one of its backing keys. */
async function findKey(kms: Kms, name: string, region: string): Promise<LoadedKey> {
  if (name === "" || name.length > maxChars)
    throw new ServiceError("ValidationException", `A key's name has 1 to ${maxChars} characters.`);
  const arn = parseKmsKeyArn(name);
  if (arn && region !== "" && region !== arn.region)
    throw new ServiceError("ValidationException", `The key is in ${arn.region}, not in ${region}.`);
  for (const one of regionsAsked(kms, arn?.region ?? region)) {
    const key = arn ? await kms.keys.find(one, arn.accountId, arn.keyId) : await findIn(kms, one, name);
    if (key) return key;
  }
  throw new ServiceError("NotFoundException", `There is no key ${name.slice(0, 256)}.`);
}

async function findIn(kms: Kms, region: string, name: string): Promise<LoadedKey | undefined> {
  if (/^[0-9a-f]{64}$/.test(name)) {
    const material = await kms.keys.material(region, name);
    return material && (await kms.keys.find(region, material.accountId, material.keyId));
  }
  if (!isKmsKeyId(name) && !name.startsWith("alias/")) return undefined;
  for await (const accountId of kms.keys.accounts(region)) {
    const keyId = isKmsKeyId(name)
      ? name
      : (await kms.keys.alias(region, accountId, name))?.value.targetKeyId;
    const key = keyId === undefined ? undefined : await kms.keys.find(region, accountId, keyId);
    if (key) return key;
  }
  return undefined;
}
