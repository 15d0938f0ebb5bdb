import type { kmsV1 } from "@keymesh/proto";
import {
  arnOf,
  currentMaterialOf,
  type ImportedMaterial,
  type KeyMaterial,
  type KeyRecord,
} from "../keys/key-record.ts";
import { timestamp } from "../timestamps.ts";

/** What ListKeyRotations says of one material. Material whose rotation is not done has neither date nor type. */
export function rotationsEntry(key: KeyRecord, material: KeyMaterial): kmsV1.RotationsListEntry {
  const { hbkId, createdMs, rotationType, imported } = material;
  return {
    keyId: arnOf(key),
    keyMaterialId: hbkId,
    keyMaterialState: stateOf(key, material),
    ...(imported && importMembers(imported)),
    ...(rotationType !== undefined && { rotationDate: timestamp(createdMs), rotationType }),
  };
}

function stateOf(key: KeyRecord, material: KeyMaterial): string {
  if (material.pending !== undefined) return `PENDING_${material.pending}`;
  return material === currentMaterialOf(key) ? "CURRENT" : "NON_CURRENT";
}

function importMembers({
  present,
  validToMs,
  description,
}: ImportedMaterial): Partial<kmsV1.RotationsListEntry> {
  return {
    importState: present ? "IMPORTED" : "PENDING_IMPORT",
    ...(description !== undefined && { keyMaterialDescription: description }),
    ...(present && expiryOf(validToMs)),
  };
}

function expiryOf(validToMs: number | undefined): Partial<kmsV1.RotationsListEntry> {
  if (validToMs === undefined) return { expirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
  return { expirationModel: "KEY_MATERIAL_EXPIRES", validTo: timestamp(validToMs) };
}
