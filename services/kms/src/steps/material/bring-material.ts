import type { Write } from "@keymesh/storage";
import type { Kms } from "../../call.ts";
import { duesOf } from "../../domain/due.ts";
import type { KeyRecord } from "../../domain/keys/key-record.ts";
import { replicaMaterials } from "../../domain/keys/multi-region.ts";
import { type Import, withMaterial, withReadyMaterial } from "../../domain/material/imported-material.ts";
import { requeue } from "../../store/due-queue.ts";
import { materialPath } from "../../store/layout.ts";
import { encodeMaterial } from "../../store/records.ts";
import type { LoadedKey } from "../../store/stored-keys.ts";
import { recordWrite } from "../change-key.ts";
import { showNewMaterial } from "../key-events.ts";
import { loadKin } from "../multi-region/kin.ts";

/** Wrapped material, and what is said of it. */
export interface Brought extends Omit<Import, "hbkId"> {
  readonly importToken: Buffer;
  readonly encryptedKeyMaterial: Buffer;
}

/**
 * Has an HSM unwrap a customer's material and keeps it as an EKT; the key's other Regions learn of it in the same batch. Returns
 * the material's id.
 * @throws ServiceError as ImportKeyMaterial; ConditionFailed when the key changed meanwhile
 */
export async function bringMaterial(
  kms: Kms,
  key: LoadedKey,
  { importToken, encryptedKeyMaterial, ...said }: Brought,
): Promise<string> {
  const { region, accountId, keyId, keySpec: spec } = key.record;
  const { nowMs } = said;
  const wrapped = { importToken, encryptedKeyMaterial };
  const { hbkId, ekt, publicKey } = await kms.fleet.importHbk({
    region,
    keyArn: key.arn,
    spec,
    ...wrapped,
    nowMs,
  });
  const imported = withMaterial(key.record, { ...said, hbkId });
  const kin = await loadKin(kms, key.record);
  const put = {
    put: materialPath(region, hbkId),
    value: encodeMaterial({ accountId, keyId, ekt, publicKey }),
  };
  await kms.keys.write([put, ...recordWrites(key, imported, kin)]);
  showNewMaterial(kms, keyId, ekt);
  return hbkId;
}

/** The records of all Regions: the kin learn of material that is new, and that it is now in all of them. */
function recordWrites(key: LoadedKey, imported: KeyRecord, kin: readonly LoadedKey[]): Write[] {
  const isPrimary = key.record.multiRegion !== false && key.record.multiRegion.type === "PRIMARY";
  const told = kin.map(({ record }): KeyRecord => {
    const materials = isPrimary ? replicaMaterials(imported.materials, record.materials) : record.materials;
    return { ...record, materials };
  });
  const all = [imported, ...told];
  const written = [key, ...kin].map((one, i) => {
    const next = withReadyMaterial(
      all[i]!,
      all.filter((other) => other !== all[i]),
    );
    return [recordWrite(one, next), ...requeue(duesOf(one.record), duesOf(next))];
  });
  return written.flat();
}
