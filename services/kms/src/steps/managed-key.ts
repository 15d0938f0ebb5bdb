import { awsManagedKeyPolicy } from "@keymesh/policy";
import { isConflict } from "@keymesh/storage";
import type { Call, Kms } from "../call.ts";
import type { ManagedKeyService } from "../domain/keys/alias-names.ts";
import { rotationFrom } from "../domain/keys/key-record.ts";
import { limits } from "../domain/limits.ts";
import { newAliasWrite } from "../store/new-alias.ts";
import type { LoadedKey } from "../store/stored-keys.ts";
import { prepareKey } from "./new-key.ts";

const descriptions: Readonly<Record<ManagedKeyService, string>> = {
  s3: "Default key that protects my S3 objects when no other key is defined",
  ebs: "Default key that protects my EBS volumes when no other key is defined",
};

/**
 * The AWS managed key of the caller's account and region, made now if this is its first use. When two make it at once, the
 * alias is written by one of them only, and both use that one's key.
 */
export async function loadManagedKey(kms: Kms, call: Call, service: ManagedKeyService): Promise<LoadedKey> {
  const { region } = call.caller;
  const { accountId } = call.caller.principal;
  const aliasName = `alias/aws/${service}`;
  const { record, writes } = await prepareKey(kms, {
    accountId,
    region,
    description: descriptions[service],
    manager: "AWS",
    keySpec: "SYMMETRIC_DEFAULT",
    keyUsage: "ENCRYPT_DECRYPT",
    origin: "AWS_KMS",
    isMultiRegion: false,
    policy: awsManagedKeyPolicy(service, accountId, region),
    tags: [],
    aliases: [aliasName],
    // Every year, which cannot be turned off (every three years in older material).
    rotation: rotationFrom(kms.clock.now(), limits.defaultRotationPeriodDays),
  });
  try {
    await kms.keys.write([...writes, newAliasWrite(record, aliasName, record.createdMs)]);
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
  const winner = await kms.keys.alias(region, accountId, aliasName);
  const key = winner && (await kms.keys.find(region, accountId, winner.value.targetKeyId));
  if (key === undefined) throw new Error(`${aliasName} of ${accountId} is not there after it was made`);
  return key;
}
