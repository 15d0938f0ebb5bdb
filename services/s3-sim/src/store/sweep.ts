import type { Storage } from "@keymesh/storage";
import { decodeRecord } from "../domain/object-record.ts";
import type { Garbage, GarbageCollector } from "./garbage.ts";
import { names } from "./names.ts";
import type { Intent } from "./part-bytes.ts";

/** An upload that began this long ago and is not committed is not coming any more; longer than any request may take. */
const ABANDONED_MS = 24 * 60 * 60_000;

/**
 * Removes what a crash left: garbage that was noted but not removed, and blobs that were begun but never committed. Blobs
 * of this instance begun before `startedMs`, the time this process started, can't be in progress; another instance's may.
 *
 * @returns how many of each were removed
 */
export async function sweep(
  storage: Storage,
  garbage: GarbageCollector,
  now: { readonly instance: string; readonly startedMs: number; readonly nowMs: number },
  signal: AbortSignal,
): Promise<{ garbage: number; orphans: number }> {
  const removed = { garbage: 0, orphans: 0 };
  for await (const entry of entriesUnder(storage, names.garbages, signal)) {
    await garbage.collect(decodeRecord<Garbage>(entry.value));
    removed.garbage += 1;
  }
  for await (const entry of entriesUnder(storage, names.intents, signal)) {
    const intent = decodeRecord<Intent>(entry.value);
    const isOurs = intent.instance === now.instance && intent.startedMs < now.startedMs;
    if (!isOurs && intent.startedMs > now.nowMs - ABANDONED_MS) continue;
    const partId = Buffer.from(entry.key.slice(names.intents.length), "hex");
    await storage.blobs.delete(names.blob({ partId }));
    await storage.kv.write([{ delete: entry.key, ifVersion: entry.version }]);
    removed.orphans += 1;
  }
  return removed;
}

async function* entriesUnder(storage: Storage, prefix: string, signal: AbortSignal) {
  for (let after: string | undefined; !signal.aborted; ) {
    const page = await storage.kv.scan({ prefix, after, limit: 100 });
    for (const entry of page) {
      if (signal.aborted) return;
      yield entry;
    }
    if (page.length < 100) return;
    after = page.at(-1)!.key;
  }
}
