import type { Write } from "@keymesh/storage";
import type { Kms } from "../../call.ts";
import { duesOf } from "../../domain/due.ts";
import type { KeyRecord } from "../../domain/keys/key-record.ts";
import { msPerDay } from "../../domain/limits.ts";
import { enqueue } from "../../store/due-queue.ts";
import { kinWrites, loadKin } from "./kin.ts";

/**
 * The writes by which a replica that is being destroyed leaves the records of its kin; they belong in the batch that destroys
 * it. When it was the last one and its primary only waited for that, the primary's pending window begins now. None for any
 * other key.
 */
export async function leaveKin(kms: Kms, key: KeyRecord): Promise<Write[]> {
  if (!key.multiRegion || key.multiRegion.type === "PRIMARY") return [];
  const replicaRegions = key.multiRegion.replicaRegions.filter((region) => region !== key.region);
  const kin = await loadKin(kms, key);
  const nowMs = kms.clock.now();
  const without = (record: KeyRecord): Partial<KeyRecord> => ({
    multiRegion: record.multiRegion && { ...record.multiRegion, replicaRegions },
    ...(replicaRegions.length === 0 && beginWindow(record, nowMs)),
  });
  const begun = kin.flatMap(({ record }) => {
    const isWaiting = replicaRegions.length === 0 && record.replicaDeletion !== undefined;
    return isWaiting
      ? duesOf({ ...record, ...without(record) }).filter(({ kind }) => kind === "deletion")
      : [];
  });
  return [...kinWrites(kin, without), ...begun.map(enqueue)];
}

function beginWindow({ replicaDeletion }: KeyRecord, nowMs: number): Partial<KeyRecord> {
  if (replicaDeletion === undefined) return {};
  const { windowDays } = replicaDeletion;
  const dateMs = nowMs + windowDays * msPerDay;
  return { state: "PendingDeletion", deletion: { dateMs, windowDays }, replicaDeletion: undefined };
}
