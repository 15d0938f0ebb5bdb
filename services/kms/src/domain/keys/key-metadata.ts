import type { kmsV1 } from "@keymesh/proto";
import { timestamp } from "../timestamps.ts";
import { arnOf, currentMaterialOf, type KeyRecord } from "./key-record.ts";
import { algorithmsOf, canRotate } from "./key-specs.ts";

/** KeyMetadata as DescribeKey, CreateKey and ReplicateKey answer it. */
export function keyMetadata(key: KeyRecord): kmsV1.KeyMetadata {
  const { multiRegion, customKeyStore } = key;
  return {
    awsAccountId: key.accountId,
    keyId: key.keyId,
    arn: arnOf(key),
    creationDate: timestamp(key.createdMs),
    enabled: key.state === "Enabled",
    description: key.description,
    keyUsage: key.keyUsage,
    keyState: key.state,
    origin: key.origin,
    keyManager: key.manager,
    customerMasterKeySpec: key.keySpec,
    keySpec: key.keySpec,
    ...algorithmsOf(key),
    multiRegion: multiRegion !== false,
    ...(multiRegion && { multiRegionConfiguration: multiRegionConfiguration(key, multiRegion) }),
    ...(key.deletion && { deletionDate: timestamp(key.deletion.dateMs) }),
    ...(key.replicaDeletion && { pendingDeletionWindowInDays: key.replicaDeletion.windowDays }),
    ...importMembers(key),
    ...materialId(key),
    ...(customKeyStore && {
      customKeyStoreId: customKeyStore.id,
      cloudHsmClusterId: customKeyStore.cloudHsmClusterId,
    }),
    ...(customKeyStore?.xksKeyId && { xksKeyConfiguration: { id: customKeyStore.xksKeyId } }),
  };
}

/** Which symmetric material is current; not named while the key is pending deletion, when nothing may be done with it. */
function materialId(key: KeyRecord): Pick<kmsV1.KeyMetadata, "currentKeyMaterialId"> {
  const current = currentMaterialOf(key);
  const isShown = canRotate(key.keySpec) && key.customKeyStore === undefined && key.deletion === undefined;
  return isShown && current !== undefined ? { currentKeyMaterialId: current.hbkId } : {};
}

/** Expiry of imported material, while it is there. */
function importMembers(key: KeyRecord): Pick<kmsV1.KeyMetadata, "expirationModel" | "validTo"> {
  const imported = currentMaterialOf(key)?.imported;
  if (imported?.present !== true) return {};
  if (imported.validToMs === undefined) return { expirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
  return { expirationModel: "KEY_MATERIAL_EXPIRES", validTo: timestamp(imported.validToMs) };
}

function multiRegionConfiguration(
  key: KeyRecord,
  { type, primaryRegion, replicaRegions }: Exclude<KeyRecord["multiRegion"], false>,
): kmsV1.MultiRegionConfiguration {
  const inRegion = (region: string) => ({ arn: arnOf({ ...key, region }), region });
  return {
    multiRegionKeyType: type,
    primaryKey: inRegion(primaryRegion),
    replicaKeys: replicaRegions.map(inRegion),
  };
}
