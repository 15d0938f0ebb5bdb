import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { ServiceError } from "@keymesh/errors";

const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;
const SQLITE_IOERR = 10;

/** What `openDatabase` throws when another process holds the store. */
export class StoreInUseError extends Error {}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS kv (key BLOB PRIMARY KEY, version INTEGER NOT NULL, value BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS blob (name BLOB PRIMARY KEY, file TEXT, inline BLOB) STRICT;
  CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT OR IGNORE INTO counter VALUES ('version', 0), ('boot', 0);
`;

/**
 * Opens (or makes) the database, for this process alone: SQLite's exclusive lock is the kernel's and so ends with the process,
 * whatever ended it. WAL with synchronous=FULL: a commit returns after its fsync, and a torn or missing tail of the WAL is
 * found by its checksums and left out when the next process opens it.
 */
export function openDatabase(path: string): DatabaseSync {
  // Made here so that it, and the WAL that takes its mode from it, is the owner's alone.
  closeSync(openSync(path, "a", 0o600));
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    db.exec("PRAGMA locking_mode = EXCLUSIVE");
    db.exec("PRAGMA journal_mode = WAL");
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA cache_size = -16384");
    db.exec("PRAGMA wal_autocheckpoint = 4000");
    db.exec("BEGIN IMMEDIATE");
    db.exec(SCHEMA);
    db.exec("COMMIT");
    return db;
  } catch (error) {
    db.close();
    if (primaryCode(error) === SQLITE_BUSY) throw new StoreInUseError("in use by another process");
    throw error;
  }
}

/** The error a caller gets for a failure of the disk: ResourceExhausted when it is full, else whatever was thrown. */
export function storageFailure(error: unknown): unknown {
  if (error instanceof ServiceError) return error;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG" || primaryCode(error) === SQLITE_FULL)
    return new ServiceError("ResourceExhausted", "The storage device has no space left.", { cause: error });
  if (code === "EIO" || code === "EROFS" || primaryCode(error) === SQLITE_IOERR)
    return new ServiceError("ServiceUnavailable", "The storage device failed.", { cause: error });
  return error;
}

function primaryCode(error: unknown): number | undefined {
  const code = (error as { errcode?: number } | undefined)?.errcode;
  return code === undefined ? undefined : code & 0xff;
}
