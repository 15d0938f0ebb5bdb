import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Written into every data folder; a folder that says anything else was made by a version this one does not know. */
const FORMAT = "keymesh-storage 1\n";

/** The data folder can't be used; the message is one line for whoever started the service. */
export class FolderError extends Error {}

export interface DataFolder {
  readonly database: string;
  readonly blobs: string;
}

/** Makes the data folder, or checks that it is one. @throws FolderError */
export function openFolder(dir: string): DataFolder {
  try {
    makePath(resolve(dir));
    checkFormat(dir);
    const blobs = join(dir, "blobs");
    makePath(blobs);
    syncFolder(dir);
    return { database: join(dir, "kv.db"), blobs };
  } catch (error) {
    if (error instanceof FolderError) throw error;
    throw new FolderError(`data folder ${dir}: ${reasonOf(error)}`, { cause: error });
  }
}

/** Node's own recursive mkdir never ends where the file system (such as /proc) says that a parent it has does not exist. */
function makePath(dir: string): void {
  if (existsSync(dir)) {
    if (!statSync(dir).isDirectory()) throw new FolderError(`data folder ${dir} is not a folder`);
    return;
  }
  makePath(dirname(dir));
  mkdirSync(dir, { mode: 0o700 });
}

function checkFormat(dir: string): void {
  const path = join(dir, "format");
  if (!existsSync(path)) {
    if (existsSync(join(dir, "kv.db")))
      throw new FolderError(`data folder ${dir} has a database but no format file: it is damaged`);
    writeFormat(path);
    return;
  }
  const found = readFileSync(path, "utf8");
  if (found !== FORMAT)
    throw new FolderError(
      `data folder ${dir} has format ${JSON.stringify(found.slice(0, 60).trim())}; this version knows only ${JSON.stringify(FORMAT.trim())}`,
    );
}

function writeFormat(path: string): void {
  const temporary = `${path}.${process.pid}`;
  const file = openSync(temporary, "w", 0o600);
  try {
    writeSync(file, FORMAT);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

function syncFolder(dir: string): void {
  const handle = openSync(dir, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A sentence for the errors a person can mend. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  if (code === "ENOSPC") return "no space left on the disk";
  if (code === "EROFS") return "the file system is read-only";
  if (code === "ENOTDIR") return "a part of its path is not a folder";
  if (code === "ENOENT") return "it cannot be made there";
  return message;
}
