import { MissingObject } from "../objects/store.ts";
import type { Bodies } from "./bodies.ts";
import { applyPatches, CHUNK_BYTES, type Chunk, decodeChunk, endOfChunk, UNWRITTEN } from "./chunks.ts";
import type { BlobIndex } from "./index.ts";
import { chunkIndex, chunkKey, chunksPrefix } from "./keys.ts";
import { type BlobRecord, sizeOf } from "./records.ts";

/** Chunks whose records are asked for at a time. */
const WINDOW = 16;
/** Chunks being read at a time. */
const AHEAD = 4;

/** A blob that was written inside. */
export type SparseRecord = BlobRecord & { readonly sparseId: string };

/** The end of the last chunk or of the base, whichever is later. */
export async function sparseSize(index: BlobIndex, { sparseId, body }: SparseRecord): Promise<number> {
  const [last] = await index.space.scan(chunksPrefix(sparseId), { limit: 1, isReverse: true });
  const end = last ? chunkIndex(last.key) * CHUNK_BYTES + endOfChunk(decodeChunk(last.value)) : 0;
  return Math.max(end, sizeOf(body));
}

/** Bytes [start, end) of a blob that was written inside, cut where it ends; a few chunks ahead of whoever takes them. */
export async function* readSparse(
  bodies: Bodies,
  index: BlobIndex,
  record: SparseRecord,
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  const stop = Math.min(end, await sparseSize(index, record));
  const reading: Promise<Buffer>[] = [];
  const lastChunk = Math.ceil(stop / CHUNK_BYTES);
  for (let first = Math.floor(start / CHUNK_BYTES); first < lastChunk; first += WINDOW) {
    const wanted = Array.from({ length: Math.min(WINDOW, lastChunk - first) }, (_, i) => first + i);
    const entries = await index.space.getMany(wanted.map((chunk) => chunkKey(record.sparseId, chunk)));
    for (const [i, number] of wanted.entries()) {
      const from = Math.max(start - number * CHUNK_BYTES, 0);
      const to = Math.min(stop - number * CHUNK_BYTES, CHUNK_BYTES);
      const entry = entries[i];
      const chunk = entry ? decodeChunk(entry.value) : UNWRITTEN;
      const piece = readChunk(bodies, index, record, number, chunk, from, to);
      piece.catch(() => {});
      reading.push(piece);
      if (reading.length >= AHEAD) yield await reading.shift()!;
    }
  }
  for (const piece of reading) yield await piece;
}

/** Bytes [from, to) of a chunk as it was looked up, zeros where nothing was written. */
export async function readChunk(
  bodies: Bodies,
  index: BlobIndex,
  record: SparseRecord,
  number: number,
  found: Chunk,
  from: number,
  to: number,
): Promise<Buffer> {
  const base = number * CHUNK_BYTES;
  for (let chunk = found; ; ) {
    const { body, patches } = chunk;
    const bytes = Buffer.alloc(Math.max(0, to - from));
    const source = body ? bodies.read(body, from, to) : bodies.read(record.body, base + from, base + to);
    try {
      let at = 0;
      for await (const piece of source) at += piece.copy(bytes, at);
      applyPatches(bytes, from, patches);
      return bytes;
    } catch (error) {
      if (!(error instanceof MissingObject)) throw error;
      // Written anew between looking it up and reading it: look again.
      const entry = await index.space.get(chunkKey(record.sparseId, number));
      const now = entry ? decodeChunk(entry.value) : UNWRITTEN;
      if (now.body?.object === body?.object) throw error;
      chunk = now;
    }
  }
}
