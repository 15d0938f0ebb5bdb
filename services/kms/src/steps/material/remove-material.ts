import type { Write } from "@keymesh/storage";
import type { Kms } from "../../call.ts";
import { duesOf } from "../../domain/due.ts";
import type { KeyRecord } from "../../domain/keys/key-record.ts";
import { withoutMaterial } from "../../domain/material/imported-material.ts";
import { requeue } from "../../store/due-queue.ts";
import { materialPath } from "../../store/layout.ts";
import { encodeMaterial } from "../../store/records.ts";
import type { LoadedKey } from "../../store/stored-keys.ts";
import { recordWrite } from "../change-key.ts";
import { loadKin } from "../multi-region/kin.ts";

/**
 * Destroys the EKT of imported material: by then nothing can decrypt under it until the customer imports the same bytes again.
 * Material that only waited for its rotation is forgotten altogether, in every Region when it is taken from the primary.
 * `alongside` may already take the material's own place in the queue.
 * @throws ServiceError ConditionFailed when the key changed meanwhile
 */
export async function removeMaterial(
  kms: Kms,
  key: LoadedKey,
  hbkId: string,
  alongside: readonly Write[] = [],
): Promise<void> {
  const isShared = key.record.materials.some((one) => one.hbkId === hbkId && one.pending !== undefined);
  const kin = isShared ? await loadKin(kms, key.record) : [];
  const changed = [key, ...kin].map((one) => ({
    key: one,
    next: withoutMaterial(one.record, hbkId, key.record),
  }));
  const writes = await Promise.all(changed.map(async (one) => await writesOf(kms, one.key, one.next, hbkId)));
  const taken = new Set(alongside.map(pathOf));
  await kms.keys.write([...writes.flat().filter((write) => !taken.has(pathOf(write))), ...alongside]);
}

async function writesOf(kms: Kms, key: LoadedKey, next: KeyRecord, hbkId: string): Promise<Write[]> {
  const { region, accountId, keyId } = key.record;
  const path = materialPath(region, hbkId);
  const after = next.materials.find((one) => one.hbkId === hbkId);
  const writes: Write[] = [recordWrite(key, next), ...requeue(duesOf(key.record), duesOf(next))];
  if (after === undefined) return [...writes, { delete: path }];
  if (after.imported?.present) return writes;
  const publicKey = (await kms.keys.material(region, hbkId))?.publicKey;
  const name = { accountId, keyId, ekt: Buffer.alloc(0), publicKey };
  return [...writes, { put: path, value: encodeMaterial(name) }];
}

function pathOf(write: Write): string {
  return "put" in write ? write.put : write.delete;
}
