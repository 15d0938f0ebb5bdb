import type { Write } from "@keymesh/storage";
import type { Kms } from "../call.ts";
import type { KeyRecord } from "../domain/key-record.ts";
import { msPerDay } from "../domain/limits.ts";
import { deletionPath } from "../store/layout.ts";
import { encodeRecord } from "../store/records.ts";
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
  const writes = kinWrites(kin, (record) => ({
    multiRegion: record.multiRegion && { ...record.multiRegion, replicaRegions },
    ...(replicaRegions.length === 0 && beginWindow(record, nowMs)),
  }));
  const waiting = kin.filter(({ record }) => replicaRegions.length === 0 && record.replicaDeletion);
  return [...writes, ...waiting.map(({ record }) => enqueue(record, nowMs))];
}

function beginWindow(record: KeyRecord, nowMs: number): Partial<KeyRecord> {
  const { replicaDeletion } = record;
  if (replicaDeletion === undefined) return {};
  const { windowDays } = replicaDeletion;
  const dateMs = nowMs + windowDays * msPerDay;
  return { state: "PendingDeletion", deletion: { dateMs, windowDays }, replicaDeletion: undefined };
}

function enqueue(record: KeyRecord, nowMs: number): Write {
  const { region, accountId, keyId } = record;
  const dateMs = nowMs + record.replicaDeletion!.windowDays * msPerDay;
  return {
    put: deletionPath(dateMs, record),
    value: encodeRecord({ region, accountId, keyId, dateMs }),
    ifVersion: 0,
  };
}
