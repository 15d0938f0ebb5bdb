import type { kmsV1 } from "@keymesh/proto";
import { arnOf, currentMaterial, type KeyRecord } from "./key-record.ts";
import { timestamp } from "./timestamps.ts";

/** KeyMetadata as DescribeKey and CreateKey answer it. */
export function keyMetadata(key: KeyRecord): kmsV1.KeyMetadata {
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
    encryptionAlgorithms: ["SYMMETRIC_DEFAULT"],
    multiRegion: key.multiRegion,
    ...(key.deletion && { deletionDate: timestamp(key.deletion.dateMs) }),
    // While a key is pending deletion its material is named no more: nothing may be done with it.
    ...(key.deletion === undefined && { currentKeyMaterialId: currentMaterial(key).hbkId }),
  };
}
