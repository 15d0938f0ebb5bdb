import type { Kms } from "../call.ts";
import { type Due, rotationDue } from "../domain/due.ts";
import { rotationFrom } from "../domain/keys/key-record.ts";
import { rotateMaterial } from "../steps/material/rotate-material.ts";
import { dequeue, enqueue } from "../store/due-queue.ts";
import type { Versioned } from "../store/records.ts";
import { loadFresh } from "./load-fresh.ts";

/**
 * Rotates a key whose date has come, and puts the next date into the queue. A key that cannot rotate now leaves the queue with
 * its date in the record, and comes back when it is enabled. A mesh that stood still for several periods makes up for each.
 */
export async function rotateOnSchedule(kms: Kms, due: Versioned<Due>): Promise<boolean> {
  const key = await loadFresh(kms, due.value);
  const rotation = key?.record.rotation;
  if (key === undefined || rotation === undefined || rotation.nextMs !== due.value.dateMs) {
    await kms.due.remove(due);
    return false;
  }
  const { multiRegion, state } = key.record;
  if (multiRegion && multiRegion.type === "REPLICA") {
    const primary = { ...due.value, region: multiRegion.primaryRegion };
    await kms.keys.write([dequeue(due), enqueue(primary)]);
    return true;
  }
  // Updating passes by itself; after every other state the key comes back by EnableKey.
  if (state === "Updating") return false;
  if (state !== "Enabled") {
    await kms.due.remove(due);
    return false;
  }
  const next = rotationFrom(rotation.nextMs, rotation.periodDays);
  const queued = rotationDue({ ...key.record, rotation: next }).map(enqueue);
  await rotateMaterial(kms, key, { rotationType: "AUTOMATIC", rotation: next }, [dequeue(due), ...queued]);
  return true;
}
