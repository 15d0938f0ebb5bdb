/**
 * Where the chunks of a sealed part lie. A part is its plaintext cut into chunks of {@link CHUNK_BYTES} (the last one
 * shorter, or empty for an empty part), each followed by its 16-byte tag; nothing else is stored.
 *
 * 256 KiB, because AES-256-GCM runs at 2.5 GB/s from there on (1.4 at 64 KiB: making a cipher costs 17 µs), and a range
 * of one byte still reads and decrypts no more than that.
 */
export const CHUNK_BYTES = 256 * 1024;
export const TAG_BYTES = 16;
const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;

/** Chunks of a part with that many plaintext bytes; an empty part has one, so that its end is authenticated as well. */
export function chunkCount(plaintextBytes: number): number {
  return Math.max(1, Math.ceil(plaintextBytes / CHUNK_BYTES));
}

/** Stored bytes of a part with that many plaintext bytes. */
export function sealedBytes(plaintextBytes: number): number {
  return plaintextBytes + chunkCount(plaintextBytes) * TAG_BYTES;
}

/** Plaintext bytes of chunk `index` in a part with that many plaintext bytes. */
export function chunkBytes(plaintextBytes: number, index: number): number {
  return index < chunkCount(plaintextBytes) - 1 ? CHUNK_BYTES : plaintextBytes - index * CHUNK_BYTES;
}

/** The stored bytes that must be read for plaintext bytes [start, end) of a part, and the chunks they are. */
export interface SealedSpan {
  readonly firstChunk: number;
  readonly lastChunk: number;
  /** Stored bytes [sealedStart, sealedEnd). */
  readonly sealedStart: number;
  readonly sealedEnd: number;
}

/** Which chunks hold plaintext bytes [start, end). For an empty range of an empty part: its one chunk. */
export function spanOf(plaintextBytes: number, start: number, end: number): SealedSpan {
  const firstChunk = Math.floor(start / CHUNK_BYTES);
  const lastChunk = end > start ? Math.floor((end - 1) / CHUNK_BYTES) : firstChunk;
  const sealedStart = firstChunk * SEALED_CHUNK_BYTES;
  const sealedEnd = lastChunk * SEALED_CHUNK_BYTES + chunkBytes(plaintextBytes, lastChunk) + TAG_BYTES;
  return { firstChunk, lastChunk, sealedStart, sealedEnd };
}
