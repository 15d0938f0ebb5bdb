import { type BlobStore, MAX_BLOB_MESSAGE_BYTES } from "@keymesh/storage";

/** Some bytes of a blob; what no run covers are zeros. */
export interface Run {
  readonly offset: number;
  readonly bytes: Buffer;
}

/** Zeros are looked for in pieces of this size: a volume is mostly holes. */
const GRAIN_BYTES = 65_536;
const ZEROS = Buffer.alloc(GRAIN_BYTES);

/** A piece of a blob without those of its grains that are all zeros. */
export function* runsIn(offset: number, piece: Buffer): Generator<Run> {
  let start: number | undefined;
  for (let at = 0; at < piece.length; at += GRAIN_BYTES) {
    const grain = piece.subarray(at, at + GRAIN_BYTES);
    const isHole = grain.equals(grain.length === GRAIN_BYTES ? ZEROS : ZEROS.subarray(0, grain.length));
    if (!isHole) {
      start ??= at;
      continue;
    }
    if (start !== undefined) yield { offset: offset + start, bytes: piece.subarray(start, at) };
    start = undefined;
  }
  if (start !== undefined) yield { offset: offset + start, bytes: piece.subarray(start) };
}

/** Reads a blob of a size piece by piece, `read` giving each, as the runs that are not zeros. */
export async function* runsOf(
  size: number,
  read: (start: number, end: number) => Promise<Buffer>,
): AsyncGenerator<Run> {
  for (let at = 0; at < size; at += MAX_BLOB_MESSAGE_BYTES) {
    yield* runsIn(at, await read(at, Math.min(size, at + MAX_BLOB_MESSAGE_BYTES)));
  }
}

/** Makes a blob of runs in order of their offsets: what is dense from its beginning in one stream, the rest where it belongs. */
export async function writeRuns(
  blobs: BlobStore,
  name: string,
  size: number,
  runs: AsyncIterable<Run>,
): Promise<void> {
  const iterator = runs[Symbol.asyncIterator]();
  let next = await iterator.next();
  let end = 0;
  async function* beginning(): AsyncGenerator<Buffer> {
    while (!next.done && next.value.offset === end) {
      end += next.value.bytes.length;
      yield next.value.bytes;
      next = await iterator.next();
    }
  }
  await blobs.put(name, beginning());
  for (; !next.done; next = await iterator.next()) {
    const { offset, bytes } = next.value;
    for (let at = 0; at < bytes.length; at += MAX_BLOB_MESSAGE_BYTES)
      await blobs.writeAt(name, offset + at, bytes.subarray(at, at + MAX_BLOB_MESSAGE_BYTES));
    end = offset + bytes.length;
  }
  if (end < size) await blobs.writeAt(name, size - 1, Buffer.alloc(1));
}

/** The bytes [start, end) of a blob in one piece. */
export async function readRange(
  blobs: Pick<BlobStore, "get">,
  name: string,
  start: number,
  end: number,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of blobs.get(name, { start, end })) pieces.push(piece);
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

/** A copy of a blob under another name, holes as holes. */
export async function copyBlob(blobs: BlobStore, from: string, to: string): Promise<void> {
  const { size = 0 } = (await blobs.head(from)) ?? {};
  const runs = runsOf(size, (start, end) => readRange(blobs, from, start, end));
  await writeRuns(blobs, to, size, runs);
}
