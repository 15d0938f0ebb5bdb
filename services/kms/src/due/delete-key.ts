import type { Kms } from "../call.ts";
import { type Due, duesOf } from "../domain/due.ts";
import { arnOf } from "../domain/keys/key-record.ts";
import { leaveKin } from "../steps/multi-region/leave-kin.ts";
import { dequeue, enqueue } from "../store/due-queue.ts";
import { aliasPath, duePath, keyPath, materialPath, usePath } from "../store/layout.ts";
import type { Versioned } from "../store/records.ts";
import { loadFresh } from "./load-fresh.ts";
import { announce } from "./service-event.ts";

/**
 * Deletes a key whose pending window is over: record, every EKT and all aliases in one batch, so that from then on nothing can
 * decrypt what they protected. The grants go after it. A primary that waited for this replica begins its window.
 */
export async function deleteKey(kms: Kms, due: Versioned<Due>): Promise<boolean> {
  const key = await loadFresh(kms, due.value);
  if (key === undefined || key.record.deletion?.dateMs !== due.value.dateMs) {
    await kms.due.remove(due);
    return false;
  }
  const { record, version } = key;
  const { region, accountId, keyId } = record;
  const nowMs = kms.clock.now();
  const others = duesOf(record)
    .map(duePath)
    .filter((path) => path !== duePath(due.value));
  await kms.keyCounts.remove(record, [
    { delete: keyPath(region, accountId, keyId), ifVersion: version },
    ...record.materials.map(({ hbkId }) => ({ delete: materialPath(region, hbkId) })),
    ...record.aliases.map((name) => ({ delete: aliasPath(region, accountId, name) })),
    { delete: usePath(record) },
    ...others.map((path) => ({ delete: path })),
    ...(await leaveKin(kms, record)),
    dequeue(due),
    enqueue({ kind: "grants", region, accountId, keyId, dateMs: nowMs }),
    announce(record, nowMs, { eventName: "DeleteKey", responseElements: { keyId: arnOf(record) } }),
  ]);
  return true;
}
