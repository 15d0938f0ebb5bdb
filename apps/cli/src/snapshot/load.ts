import { open } from "node:fs/promises";
import { MeshError } from "../mesh/mesh-error.ts";
import { counted, type Progress } from "./progress.ts";

/**
 * Gives a snapshot file to `put` as a stream.
 * @throws MeshError when it is no file that can be read, or empty
 */
export async function loadSnapshot(
  path: string,
  put: (bytes: ReadableStream<Uint8Array>) => Promise<void>,
  progress: Progress,
): Promise<void> {
  const file = await open(path).catch((error) => {
    throw notReadable(path, error);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new MeshError(`${path} is not a file`);
    if (stat.size === 0) throw new MeshError(`${path} is empty`);
    // A read that fails breaks the upload off: its own reason is the one to tell.
    let broken: unknown;
    const chunks = async function* () {
      try {
        yield* file.createReadStream({ autoClose: false });
      } catch (error) {
        broken = error;
        throw error;
      }
    };
    try {
      await put(ReadableStream.from(counted(chunks(), progress)));
    } catch (error) {
      throw broken === undefined ? error : notReadable(path, broken);
    }
  } finally {
    await file.close();
  }
}

function notReadable(path: string, error: unknown): MeshError {
  return new MeshError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
}
