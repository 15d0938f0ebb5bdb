import type { DatabaseSync } from "node:sqlite";

/** Versions of keys: one count for the whole store, kept in it, so that none ever comes twice, not even after a delete. */
export interface VersionCounter {
  /** A number given to a write that is then undone is not given again. */
  next(): number;
  /** Writes the count; called inside the transaction that used it. */
  save(): void;
}

export function versionCounter(db: DatabaseSync): VersionCounter {
  const update = db.prepare("UPDATE counter SET value = ? WHERE name = 'version'");
  let { value: last } = db.prepare("SELECT value FROM counter WHERE name = 'version'").get() as {
    value: number;
  };
  return {
    next() {
      last += 1;
      return last;
    },
    save: () => void update.run(last),
  };
}
