import type { Write } from "@keymesh/storage";
import type { Kms } from "../../call.ts";
import { arnOf, currentMaterialOf, type KeyMaterial, type KeyRecord } from "../../domain/keys/key-record.ts";
import { hasReplicas, replicaMaterials } from "../../domain/keys/multi-region.ts";
import { announce } from "../../due/service-event.ts";
import { materialPath } from "../../store/layout.ts";
import { encodeMaterial } from "../../store/records.ts";
import type { LoadedKey } from "../../store/stored-keys.ts";
import { changeKey } from "../change-key.ts";
import { showNewMaterial } from "../key-events.ts";
import { kinWrites } from "../multi-region/kin.ts";
import { distributeMaterial } from "../multi-region/replicate-material.ts";

/** Which rotation this is, and the key's schedule after it. */
export type Rotation = Required<Pick<KeyMaterial, "rotationType">> & Pick<KeyRecord, "rotation">;

/**
 * Rotates a key: an HSM makes a new backing key, which becomes current here and in every Region of the key at once, or nowhere.
 * Older material stays for decryption. The trail is told of it from the same batch.
 * @throws ServiceError ConditionFailed when the key changed meanwhile
 */
export async function rotateMaterial(
  kms: Kms,
  key: LoadedKey,
  { rotationType, rotation }: Rotation,
  alongside: readonly Write[] = [],
): Promise<KeyMaterial> {
  const { record, arn } = key;
  const { region, accountId, keyId } = record;
  const { hbkId, ekt } = await kms.fleet.createHbk({ region, keyArn: arn, spec: record.keySpec });
  const material = { hbkId, createdMs: kms.clock.now(), rotationType };
  const shared = { materials: [...record.materials, material], rotation };
  const put = {
    put: materialPath(region, hbkId),
    value: encodeMaterial({ accountId, keyId, ekt }),
    ifVersion: 0,
  };
  const copies = await distributeMaterial(kms, record, { hbkId, ekt }, shared);
  await changeKey(kms, key, shared, [put, ...copies, ...events(record, material), ...alongside]);
  showNewMaterial(kms, keyId, ekt);
  return material;
}

/**
 * Makes imported material current that waited for it, in the key's other Regions (`kin`, all of them) as well.
 * @throws ServiceError ConditionFailed when the key or one of its kin changed meanwhile
 */
export async function rotateToImported(
  kms: Kms,
  key: LoadedKey,
  kin: readonly LoadedKey[],
  pending: KeyMaterial,
): Promise<KeyMaterial> {
  const { record } = key;
  const { pending: _, ...kept } = pending;
  const material: KeyMaterial = { ...kept, createdMs: kms.clock.now(), rotationType: "ON_DEMAND" };
  const materials = [...record.materials.filter(({ hbkId }) => hbkId !== pending.hbkId), material];
  const elsewhere = kinWrites(kin, (replica) => ({
    materials: replicaMaterials(materials, replica.materials),
  }));
  await changeKey(kms, key, { materials }, [...elsewhere, ...events(record, material)]);
  return material;
}

function events(before: KeyRecord, { hbkId, createdMs, rotationType }: KeyMaterial): Write[] {
  const rotated = announce(before, createdMs, {
    eventName: "RotateKey",
    responseElements: null,
    details: {
      rotationType,
      keyOrigin: before.origin,
      previousKeyMaterialId: currentMaterialOf(before)?.hbkId,
      currentKeyMaterialId: hbkId,
      keyId: before.keyId,
    },
  });
  return hasReplicas(before) ? [rotated, announceSynchronization(before, createdMs)] : [rotated];
}

/** The write that has the trail told that the replicas have what their primary has. */
export function announceSynchronization(primary: KeyRecord, timeMs: number): Write {
  const responseElements = { keyId: arnOf(primary) };
  return announce(primary, timeMs, { eventName: "SynchronizeMultiRegionKey", responseElements });
}
