import type { Kms } from "../call.ts";
import type { Due } from "../domain/due.ts";
import { removeMaterial } from "../steps/material/remove-material.ts";
import { dequeue } from "../store/due-queue.ts";
import type { Versioned } from "../store/records.ts";
import { loadFresh } from "./load-fresh.ts";
import { announce } from "./service-event.ts";

/** Destroys imported material at the end of its validity; the key waits for it to be imported again. */
export async function expireMaterial(kms: Kms, due: Versioned<Due>, hbkId: string): Promise<boolean> {
  const key = await loadFresh(kms, due.value);
  const material = key?.record.materials.find((one) => one.hbkId === hbkId);
  const imported = material?.imported;
  if (key === undefined || !imported?.present || imported.validToMs !== due.value.dateMs) {
    await kms.due.remove(due);
    return false;
  }
  const { keyId } = key.record;
  const event = announce(key.record, kms.clock.now(), {
    eventName: "DeleteExpiredKeyMaterial",
    responseElements: null,
    details: { keyId, keyMaterialId: hbkId },
  });
  await removeMaterial(kms, key, hbkId, [dequeue(due), event]);
  return true;
}
