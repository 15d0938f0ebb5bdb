import type { SourceFile } from "./source-file.ts";

/** Volumes are read and written in whole blocks. */
const blockBytes = 4096;
/** The longest piece EBS takes. */
const messageBytes = 1024 * 1024;

/** Bytes on the volume that a file of this size takes. */
export function paddedBytes(size: number): number {
  return Math.max(1, Math.ceil(size / blockBytes)) * blockBytes;
}

/** A file as pieces of whole blocks, the last one padded with zeros. */
export async function* blocksOf(
  file: SourceFile,
): AsyncGenerator<{ readonly offset: number; readonly data: Buffer }> {
  let offset = 0;
  let waiting: Buffer = Buffer.alloc(0);
  for await (const chunk of file.read()) {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    for (; waiting.length >= messageBytes; offset += messageBytes) {
      yield { offset, data: waiting.subarray(0, messageBytes) };
      waiting = waiting.subarray(messageBytes);
    }
  }
  if (waiting.length === 0 && offset > 0) return;
  const data = Buffer.alloc(paddedBytes(waiting.length));
  waiting.copy(data);
  yield { offset, data };
}

/** The first `size` bytes of a stream of messages. */
export async function* firstBytes(
  messages: AsyncIterable<{ readonly data: Buffer }>,
  size: number,
): AsyncGenerator<Buffer> {
  let left = size;
  for await (const { data } of messages) {
    const part = data.subarray(0, left);
    left -= part.length;
    yield part;
  }
}
