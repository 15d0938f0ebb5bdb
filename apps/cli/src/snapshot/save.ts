import { existsSync } from "node:fs";
import { type FileHandle, link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MeshError } from "../mesh/mesh-error.ts";
import { counted, type Progress } from "./progress.ts";

export interface SaveOptions {
  /** A file that is there is replaced, once the new one is whole. */
  readonly force: boolean;
  readonly progress: Progress;
}

/**
 * Writes a stream to a file, whole or not at all, readable by its owner alone.
 * @returns its bytes
 * @throws MeshError when the file is there, cannot be written or the stream breaks off
 */
export async function saveSnapshot(
  path: string,
  take: () => Promise<AsyncIterable<Uint8Array>>,
  { force, progress }: SaveOptions,
): Promise<number> {
  if (!force && existsSync(path)) throw isThere(path);
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  const file = await open(partial, "wx", 0o600).catch((error) => {
    throw notWritable(path, error);
  });
  const forget = forgetOnSignal(partial);
  try {
    const bytes = await write(file, await take(), progress, path);
    await put(partial, path, force);
    return bytes;
  } finally {
    await file.close();
    await rm(partial, { force: true });
    forget();
  }
}

async function write(
  file: FileHandle,
  stream: AsyncIterable<Uint8Array>,
  progress: Progress,
  path: string,
): Promise<number> {
  let bytes = 0;
  for await (const chunk of counted(stream, progress)) {
    bytes += chunk.byteLength;
    await file.writeFile(chunk).catch((error) => {
      throw notWritable(path, error);
    });
  }
  if (bytes === 0) throw new MeshError("the mesh sent an empty snapshot; nothing was written");
  await file.sync();
  return bytes;
}

/** Another's file that came in the meantime stays: a link, unlike a rename, replaces nothing. */
async function put(partial: string, path: string, force: boolean): Promise<void> {
  try {
    if (force) await rename(partial, path);
    else await link(partial, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw isThere(path);
    // Some file systems have no hard links.
    if (force || !["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(code ?? ""))
      throw notWritable(path, error);
    await rename(partial, path);
  }
}

/** Ctrl-C leaves no half a snapshot behind. */
function forgetOnSignal(partial: string): () => void {
  const leave = (signal: NodeJS.Signals) => {
    rm(partial, { force: true }).finally(() => {
      for (const each of signals) process.off(each, leave);
      process.kill(process.pid, signal);
    });
  };
  for (const signal of signals) process.on(signal, leave);
  return () => {
    for (const signal of signals) process.off(signal, leave);
  };
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function isThere(path: string): MeshError {
  return new MeshError(`${path} is there already; --force replaces it`);
}

function notWritable(path: string, error: unknown): MeshError {
  return new MeshError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
}
