import { createDecipheriv, type DecipherGCM } from "node:crypto";
import { CHUNK_BYTES, chunkBytes, chunkCount, TAG_BYTES } from "./chunk-layout.ts";
import { chunkNonce } from "./chunk-nonce.ts";
import { IntegrityError } from "./integrity-error.ts";
import { derivePartKey, type PartIdentity } from "./part-key.ts";

/** Plaintext bytes [start, end) of a part that has `plaintextBytes` of them. */
export interface PartRange {
  readonly plaintextBytes: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Opens the chunks a range touches, one after the other. Not a byte of a chunk is given out before its tag was verified;
 * a chunk that is changed, moved, missing or of another part fails.
 */
export class PartOpener {
  readonly #key: Buffer;
  readonly #range: PartRange;
  readonly #finalChunk: number;
  readonly #tag = Buffer.alloc(TAG_BYTES);
  #decipher: DecipherGCM | undefined;
  #chunk: number;
  #leftInChunk = 0;
  #tagBytes = 0;
  #held: Buffer[] = [];

  /** `dataKey` (32 bytes) is read now and not kept. */
  constructor(dataKey: Buffer, part: PartIdentity, range: PartRange) {
    this.#key = derivePartKey(dataKey, part);
    this.#range = range;
    this.#finalChunk = chunkCount(range.plaintextBytes) - 1;
    this.#chunk = Math.floor(range.start / CHUNK_BYTES);
    this.#begin();
  }

  /** The verified plaintext, inside the range, that the next piece of stored bytes completes. @throws IntegrityError */
  push(piece: Buffer): Buffer[] {
    const opened: Buffer[] = [];
    let at = 0;
    while (at < piece.length) {
      if (this.#decipher === undefined) throw new IntegrityError("more bytes stored than the object has");
      const bytes = Math.min(this.#leftInChunk, piece.length - at);
      if (bytes > 0) this.#held.push(this.#decipher.update(piece.subarray(at, at + bytes)));
      this.#leftInChunk -= bytes;
      at += bytes;
      if (this.#leftInChunk > 0) break;
      const tagPiece = piece.subarray(at, at + TAG_BYTES - this.#tagBytes);
      tagPiece.copy(this.#tag, this.#tagBytes);
      this.#tagBytes += tagPiece.length;
      at += tagPiece.length;
      if (this.#tagBytes === TAG_BYTES) opened.push(...this.#verified());
    }
    return opened;
  }

  /** To be called after the last piece. @throws IntegrityError when stored bytes are missing */
  finish(): void {
    if (this.#decipher !== undefined) throw new IntegrityError("fewer bytes stored than the object has");
  }

  /** Zeroes the part's key. Idempotent; to be called whatever happened. */
  wipe(): void {
    this.#key.fill(0);
  }

  #begin(): void {
    this.#leftInChunk = chunkBytes(this.#range.plaintextBytes, this.#chunk);
    this.#tagBytes = 0;
    const nonce = chunkNonce(this.#chunk, this.#chunk === this.#finalChunk);
    this.#decipher = createDecipheriv("aes-256-gcm", this.#key, nonce, { authTagLength: TAG_BYTES });
  }

  #verified(): Buffer[] {
    try {
      this.#decipher!.setAuthTag(this.#tag);
      this.#decipher!.final();
    } catch (cause) {
      throw new IntegrityError(`chunk ${this.#chunk} does not authenticate`, cause);
    }
    const chunkStart = this.#chunk * CHUNK_BYTES;
    const wanted = cut(this.#held, this.#range.start - chunkStart, this.#range.end - chunkStart);
    this.#held = [];
    this.#decipher = undefined;
    this.#chunk += 1;
    if (this.#chunk <= this.#finalChunk && this.#chunk * CHUNK_BYTES < this.#range.end) this.#begin();
    return wanted;
  }
}

/** Bytes [start, end) of the pieces laid end to end, without copying. */
function cut(pieces: readonly Buffer[], start: number, end: number): Buffer[] {
  const kept: Buffer[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(0, start - at);
    const to = Math.min(piece.length, end - at);
    if (to > from) kept.push(piece.subarray(from, to));
    at += piece.length;
  }
  return kept;
}

/** Streams stored bytes through a {@link PartOpener}; the part's key is wiped when the stream ends, in whatever way. */
export async function* openPart(stored: AsyncIterable<Buffer>, opener: PartOpener): AsyncGenerator<Buffer> {
  try {
    for await (const piece of stored) yield* opener.push(piece);
    opener.finish();
  } finally {
    opener.wipe();
  }
}
