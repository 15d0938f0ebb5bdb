import type { DatabaseSync } from "node:sqlite";
import { ServiceError } from "@keymesh/errors";
import { keyRange } from "../key-range.ts";
import type { BlobIndex, BlobPlace } from "./blob-index.ts";
import type { GroupCommit } from "./group-commit.ts";
import { asBuffer } from "./rows.ts";

type Row = { file: string | null; inline: Uint8Array | null };

/** The index of blobs beside the keys, in the same database and the same group commit. */
export function sqliteBlobIndex(db: DatabaseSync, commit: GroupCommit): BlobIndex {
  const select = db.prepare("SELECT file, inline FROM blob WHERE name = ?");
  const upsert = db.prepare(
    "INSERT INTO blob (name, file, inline) VALUES (?, ?, ?) " +
      "ON CONFLICT (name) DO UPDATE SET file = excluded.file, inline = excluded.inline",
  );
  const remove = db.prepare("DELETE FROM blob WHERE name = ?");
  const names = db.prepare("SELECT name FROM blob WHERE name > ? AND name < ? ORDER BY name LIMIT ?");
  const namesFrom = db.prepare("SELECT name FROM blob WHERE name >= ? AND name < ? ORDER BY name LIMIT ?");
  const files = db.prepare("SELECT file FROM blob WHERE file IS NOT NULL");

  db.exec("UPDATE counter SET value = value + 1 WHERE name = 'boot'");
  const { value: boot } = db.prepare("SELECT value FROM counter WHERE name = 'boot'").get() as {
    value: number;
  };

  function get(name: string): BlobPlace | undefined {
    const row = select.get(Buffer.from(name)) as Row | undefined;
    if (!row) return undefined;
    return row.file === null ? { inline: asBuffer(row.inline!) } : { file: row.file };
  }

  return {
    boot,
    get,
    set: (name, place) =>
      commit.write(() => {
        const before = get(name);
        upsert.run(Buffer.from(name), place.file ?? null, place.inline ?? null);
        return before;
      }),
    remove: (name) =>
      commit.write(() => {
        const before = get(name);
        remove.run(Buffer.from(name));
        return before;
      }),
    move: (from, to) =>
      commit.write(() => {
        const place = get(from);
        if (!place) throw new ServiceError("NotFound", `no blob ${from}`);
        const before = get(to);
        upsert.run(Buffer.from(to), place.file ?? null, place.inline ?? null);
        remove.run(Buffer.from(from));
        return before;
      }),
    list(prefix, after, limit) {
      const { low, includesLow, high } = keyRange(prefix, after, false);
      const rows = (includesLow ? namesFrom : names).all(low, high, limit) as { name: Uint8Array }[];
      return rows.map((row) => asBuffer(row.name).toString());
    },
    files: () => new Set((files.all() as { file: string }[]).map((row) => row.file)),
  };
}
