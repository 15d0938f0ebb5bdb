import { entriesUnder, isConflict, type Storage } from "@keymesh/storage";
import { decodeRecord } from "../domain/object-record.ts";
import { type GarbageCollector, garbageOfParts, type NotedGarbage } from "./garbage.ts";
import { names } from "./names.ts";
import type { Intent } from "./part-bytes.ts";
import { noPeers, type Peers } from "./peers.ts";

/** An upload that began this long ago and is not committed is not coming any more; longer than any request may take. */
const ABANDONED_MS = 24 * 60 * 60_000;

/** Who sweeps, and when. */
export interface Sweeper {
  readonly instance: string;
  /** Of this process; what another of the same instance began is not in progress. */
  readonly epoch: string;
  readonly nowMs: number;
  readonly peers?: Peers;
}

/**
 * Removes what a crash left: garbage that was noted but not removed, and blobs that were begun but never committed: by a process
 * of this instance before this one, or by another instance that is gone.
 *
 * @returns how many of each were removed
 */
export async function sweep(
  storage: Storage,
  garbage: GarbageCollector,
  sweeper: Sweeper,
  signal: AbortSignal,
): Promise<{ garbage: number; orphans: number }> {
  const removed = { garbage: 0, orphans: 0 };
  for await (const entry of entriesUnder(storage.kv, names.garbages, { pageSize: 100 })) {
    if (signal.aborted) return removed;
    if (await garbage.collectNoted(decodeRecord<NotedGarbage>(entry.value))) removed.garbage += 1;
  }
  for await (const entry of entriesUnder(storage.kv, names.intents, { pageSize: 100 })) {
    if (signal.aborted) return removed;
    if (!isOrphaned(decodeRecord<Intent>(entry.value), sweeper)) continue;
    const partId = Buffer.from(entry.key.slice(names.intents.length), "hex");
    const orphan = garbageOfParts([{ number: 1, bytes: 0, partId, isInline: false }]);
    try {
      // With the intent its commit becomes impossible; only then may the blob go.
      await storage.kv.write([{ delete: entry.key, ifVersion: entry.version }, garbage.note(orphan)]);
    } catch (error) {
      if (!isConflict(error)) throw error;
      continue;
    }
    await garbage.collect(orphan);
    removed.orphans += 1;
  }
  return removed;
}

function isOrphaned({ instance, epoch, startedMs }: Intent, sweeper: Sweeper): boolean {
  if (startedMs <= sweeper.nowMs - ABANDONED_MS) return true;
  if (instance === sweeper.instance) return epoch !== sweeper.epoch;
  return !(sweeper.peers ?? noPeers).isAlive(instance);
}
