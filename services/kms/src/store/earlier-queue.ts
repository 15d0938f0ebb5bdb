import { isConflict, type KeyValueStore, type Write } from "@keymesh/storage";
import type { Due, KeyName } from "../domain/due.ts";
import { arnOf } from "../domain/keys/key-record.ts";
import { duePath } from "./layout.ts";
import { decodeRecord, encodeRecord } from "./records.ts";

/** Where the first version of the mesh kept the keys to delete; it had no other queue. */
const earlierPrefix = "kms/deletion/";
const entriesPerPage = 100;

/** A key to delete, as the first version wrote it. */
interface EarlierDeletion extends KeyName {
  readonly dateMs: number;
  /** The key is gone already: its grants, and the record of it in the trail, perhaps not. */
  readonly destroyedMs?: number;
}

/**
 * Moves what a folder of the first version still waits for into the queue of today. Each entry moves in one batch, so that this can
 * be stopped anywhere, begun again, and done by several processes at once.
 */
export async function moveEarlierQueue(kv: KeyValueStore): Promise<void> {
  for (;;) {
    const page = await kv.scan({ prefix: earlierPrefix, limit: entriesPerPage });
    for (const entry of page) {
      const puts = duesOf(decodeRecord<EarlierDeletion>(entry).value).map(
        (due): Write => ({ put: duePath(due), value: encodeRecord(due) }),
      );
      await kv.write([...puts, { delete: entry.key, ifVersion: entry.version }]).catch(ignoreConflict);
    }
    if (page.length < entriesPerPage) return;
  }
}

function duesOf({ region, accountId, keyId, dateMs, destroyedMs }: EarlierDeletion): Due[] {
  const key = { region, accountId, keyId };
  if (destroyedMs === undefined) return [{ kind: "deletion", ...key, dateMs }];
  return [
    { kind: "grants", ...key, dateMs: destroyedMs },
    {
      kind: "event",
      ...key,
      dateMs: destroyedMs,
      eventName: "DeleteKey",
      responseElements: { keyId: arnOf(key) },
    },
  ];
}

/** Another process has just moved it. */
function ignoreConflict(error: unknown): void {
  if (!isConflict(error)) throw error;
}
