import type { DatabaseSync } from "node:sqlite";
import { ServiceError } from "@keymesh/errors";
import {
  type Change,
  checkKey,
  checkLimit,
  checkPrefix,
  checkWrites,
  type Entry,
  type KeyValueStore,
  type Write,
} from "@keymesh/storage";
import { keyRange } from "../key-range.ts";
import type { GroupCommit } from "./group-commit.ts";
import { asBuffer } from "./rows.ts";
import type { VersionCounter } from "./version-counter.ts";
import { Watchers } from "./watchers.ts";

type Row = { key: Uint8Array; version: number; value: Uint8Array };

/** The key-value part on SQLite: keys as blobs, so that their order is that of their bytes. */
export function sqliteKeyValue(
  db: DatabaseSync,
  commit: GroupCommit,
  versions: VersionCounter,
): KeyValueStore {
  const selectOne = db.prepare("SELECT version, value FROM kv WHERE key = ?");
  const selectVersion = db.prepare("SELECT version FROM kv WHERE key = ?");
  const upsert = db.prepare(
    "INSERT INTO kv (key, version, value) VALUES (?, ?, ?) " +
      "ON CONFLICT (key) DO UPDATE SET version = excluded.version, value = excluded.value",
  );
  const remove = db.prepare("DELETE FROM kv WHERE key = ?");
  const forwards = db.prepare("SELECT * FROM kv WHERE key > ? AND key < ? ORDER BY key LIMIT ?");
  const forwardsFrom = db.prepare("SELECT * FROM kv WHERE key >= ? AND key < ? ORDER BY key LIMIT ?");
  const backwards = db.prepare("SELECT * FROM kv WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT ?");
  const watchers = new Watchers();

  function read(key: string): Entry | undefined {
    const row = selectOne.get(Buffer.from(key)) as Omit<Row, "key"> | undefined;
    return row && { key, value: asBuffer(row.value), version: row.version };
  }

  function requireVersion(write: Write, key: string): void {
    if (write.ifVersion === undefined) return;
    const row = selectVersion.get(Buffer.from(key)) as { version: number } | undefined;
    if ((row?.version ?? 0) !== write.ifVersion)
      throw new ServiceError("ConditionFailed", `${key} does not have version ${write.ifVersion}`);
  }

  function apply(writes: readonly Write[]): { versions: number[]; changes: Change[] } {
    // All conditions first: a batch is refused before it has written anything.
    for (const write of writes) requireVersion(write, "put" in write ? write.put : write.delete);
    const changes: Change[] = [];
    const written = writes.map((write) => {
      const version = versions.next();
      if ("put" in write) {
        upsert.run(Buffer.from(write.put), version, write.value);
        changes.push({ key: write.put, value: write.value, version });
        return version;
      }
      if (remove.run(Buffer.from(write.delete)).changes > 0)
        changes.push({ key: write.delete, value: undefined, version });
      return 0;
    });
    versions.save();
    return { versions: written, changes };
  }

  return {
    async get(key) {
      checkKey(key);
      return read(key);
    },

    async getMany(keys) {
      for (const key of keys) checkKey(key);
      return keys.map(read);
    },

    async scan({ prefix, after, limit, reverse = false }) {
      checkPrefix(prefix);
      const wanted = checkLimit(limit);
      const { low, includesLow, high } = keyRange(prefix, after, reverse);
      const statement = reverse ? backwards : includesLow ? forwardsFrom : forwards;
      return (statement.all(low, high, wanted) as unknown as Row[]).map((row) => ({
        key: asBuffer(row.key).toString(),
        value: asBuffer(row.value),
        version: row.version,
      }));
    },

    async write(writes) {
      checkWrites(writes);
      const done = await commit.write(
        () => apply(writes),
        ({ changes }) => watchers.tell(changes),
      );
      return done.versions;
    },

    watch(prefix, handlers, signal) {
      checkPrefix(prefix);
      watchers.add(prefix, handlers.onChange, signal);
      queueMicrotask(() => {
        if (!signal.aborted) handlers.onReset();
      });
    },
  };
}
