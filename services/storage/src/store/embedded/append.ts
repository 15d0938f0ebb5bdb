import { ServiceError } from "@keymesh/errors";
import type { OpenFile } from "./file-system.ts";

/** While a long stream is still coming in, what came so far is already on its way to the disk. */
const SYNC_EVERY_BYTES = 64 * 1_048_576;

/**
 * Writes a stream to a new file; its size in bytes. One piece is written while the next is received. Not yet durable.
 * @throws ServiceError InvalidParameterValue beyond `maxBytes`.
 */
export async function appendStream(
  file: OpenFile,
  first: Buffer,
  rest: AsyncIterator<Buffer>,
  maxBytes: number,
): Promise<number> {
  let size = 0;
  let synced = 0;
  let writing: Promise<void> = Promise.resolve();
  let syncing: Promise<void> = Promise.resolve();
  try {
    for (let piece: Buffer | undefined = first; piece; piece = await nextOf(rest)) {
      if (size + piece.length > maxBytes)
        throw new ServiceError("InvalidParameterValue", `a blob has at most ${maxBytes} bytes`);
      await writing;
      writing = file.write(piece, size);
      writing.catch(() => {});
      size += piece.length;
      if (size - synced < SYNC_EVERY_BYTES) continue;
      await Promise.all([writing, syncing]);
      syncing = file.sync();
      syncing.catch(() => {});
      synced = size;
    }
    await Promise.all([writing, syncing]);
    return size;
  } catch (error) {
    // The file may only be closed when nothing works on it any more, and the sender must stop.
    await Promise.allSettled([writing, syncing]);
    await rest.return?.();
    throw error;
  }
}

async function nextOf(pieces: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const next = await pieces.next();
  return next.done ? undefined : next.value;
}
