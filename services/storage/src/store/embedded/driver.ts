import type { DatabaseSync } from "node:sqlite";
import type { Driver } from "../driver.ts";
import { BlobFiles } from "./blob-files.ts";
import { FileBlobs } from "./blobs.ts";
import { openDatabase, StoreInUseError } from "./database.ts";
import { FilePool } from "./file-pool.ts";
import type { FileSystem } from "./file-system.ts";
import { FolderError, openFolder } from "./folder.ts";
import { GroupCommit } from "./group-commit.ts";
import { sqliteKeyValue } from "./key-value.ts";
import { nodeFileSystem } from "./node-file-system.ts";
import { sqliteBlobIndex } from "./sqlite-blob-index.ts";
import { versionCounter } from "./version-counter.ts";

export interface EmbeddedDriver extends Driver {
  /** Resolves when what an earlier process left unfinished is removed: the number of files. Runs beside the work. */
  readonly swept: Promise<number>;
}

/** SQLite and files under one folder, for one process. @throws FolderError with a line for whoever started it. */
export function openEmbedded(dir: string, fileSystem: FileSystem = nodeFileSystem): EmbeddedDriver {
  const folder = openFolder(dir);
  const db = lockedDatabase(dir, folder.database);
  const commit = new GroupCommit(db);
  const index = sqliteBlobIndex(db, commit);
  const pool = new FilePool(fileSystem);
  const files = new BlobFiles(fileSystem, folder.blobs, index.boot);
  const blobs = new FileBlobs(files, index, pool);
  return {
    kind: "embedded",
    kv: sqliteKeyValue(db, commit, versionCounter(db)),
    blobs,
    renameBlob: (from, to) => blobs.rename(from, to),
    swept: files.sweep(index.files()),
    async close() {
      await pool.close();
      await commit.idle();
      db.close();
    },
  };
}

function lockedDatabase(dir: string, path: string): DatabaseSync {
  try {
    return openDatabase(path);
  } catch (error) {
    if (error instanceof StoreInUseError)
      throw new FolderError(`data folder ${dir} is in use by another storage process`, { cause: error });
    throw new FolderError(`data folder ${dir}: ${(error as Error).message}`, { cause: error });
  }
}
