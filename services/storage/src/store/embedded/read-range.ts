import type { OpenFile } from "./file-system.ts";

/** What one piece of a blob's stream has at most: the size at which gRPC moves bytes fastest (performance.md). */
const PIECE_BYTES = 1_048_576;

/** Bytes [start, end) of a file (to its end when absent), read one piece ahead of whoever takes them. */
export async function* readFileRange(
  file: OpenFile,
  start: number,
  end: number | undefined,
): AsyncGenerator<Buffer> {
  const stop = end ?? (await file.size());
  const readAt = (position: number): Promise<Buffer> => {
    const into = Buffer.allocUnsafe(Math.min(PIECE_BYTES, stop - position));
    const reading = file.read(into, position).then((bytes) => into.subarray(0, bytes));
    reading.catch(() => {});
    return reading;
  };
  let position = start;
  let next = position < stop ? readAt(position) : undefined;
  while (next) {
    const piece: Buffer = await next;
    position += piece.length;
    // A short piece is the end of the file, wherever the range would end.
    next = piece.length > 0 && position < stop ? readAt(position) : undefined;
    if (piece.length > 0) yield piece;
  }
}
