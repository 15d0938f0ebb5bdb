import { type FileHandle, mkdir, open, readdir, rm, rmdir } from "node:fs/promises";
import type { FileSystem, OpenFile } from "./file-system.ts";

/** The machine's own file system. Files are the owner's alone. */
export const nodeFileSystem: FileSystem = {
  create: async (path) => openFile(await open(path, "wx+", 0o600)),
  open: async (path) => openFile(await open(path, "r+")),
  remove: (path) => rm(path, { force: true }),
  async makeDirectory(path) {
    await mkdir(path, { mode: 0o700 }).catch(unless("EEXIST"));
  },
  async removeDirectory(path) {
    await rmdir(path).catch(unless("ENOENT", "ENOTEMPTY", "EEXIST"));
  },
  list: (path) =>
    readdir(path).catch((error) => {
      unless("ENOENT")(error);
      return [];
    }),
  async syncDirectory(path) {
    const handle = await open(path, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** Rethrows an error whose code is none of these. */
function unless(...codes: string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? "")) throw error;
  };
}

function openFile(handle: FileHandle): OpenFile {
  return {
    async read(into, position) {
      let total = 0;
      while (total < into.length) {
        const { bytesRead } = await handle.read(into, total, into.length - total, position + total);
        if (bytesRead === 0) break;
        total += bytesRead;
      }
      return total;
    },
    async write(bytes, position) {
      // A nearly full disk takes part of a write and fails only the next.
      for (let total = 0; total < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, total, bytes.length - total, position + total);
        total += bytesWritten;
      }
    },
    sync: () => handle.datasync(),
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  };
}
