import { type CipherGCM, createCipheriv } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { chunkBytes, chunkCount } from "./chunk-layout.ts";
import { chunkNonce } from "./chunk-nonce.ts";
import { derivePartKey, type PartIdentity } from "./part-key.ts";

/**
 * Seals one part while it streams by. The number of plaintext bytes is known beforehand (S3 demands it), so the last
 * chunk is known as such when it begins and nothing is held back: every piece goes out as ciphertext at once.
 */
export class PartSealer {
  readonly #key: Buffer;
  readonly #plaintextBytes: number;
  readonly #lastChunk: number;
  #cipher: CipherGCM | undefined;
  #chunk = 0;
  #leftInChunk = 0;
  #taken = 0;

  /** `dataKey` (32 bytes) is read now and not kept. */
  constructor(dataKey: Buffer, part: PartIdentity, plaintextBytes: number) {
    this.#key = derivePartKey(dataKey, part);
    this.#plaintextBytes = plaintextBytes;
    this.#lastChunk = chunkCount(plaintextBytes) - 1;
    this.#begin(0);
  }

  /** The sealed bytes for the next piece of plaintext. @throws ServiceError IncompleteBody when there is more than announced */
  push(piece: Buffer): Buffer[] {
    if (this.#taken + piece.length > this.#plaintextBytes) {
      throw new ServiceError(
        "IncompleteBody",
        "The request body is longer than the Content-Length announced.",
      );
    }
    this.#taken += piece.length;
    const sealed: Buffer[] = [];
    for (let at = 0; at < piece.length; ) {
      const bytes = Math.min(this.#leftInChunk, piece.length - at);
      sealed.push(this.#cipher!.update(piece.subarray(at, at + bytes)));
      this.#leftInChunk -= bytes;
      at += bytes;
      if (this.#leftInChunk === 0 && this.#chunk < this.#lastChunk) {
        sealed.push(this.#end());
        this.#begin(this.#chunk + 1);
      }
    }
    return sealed;
  }

  /** The last bytes, once all plaintext was pushed. @throws ServiceError IncompleteBody when some is missing */
  finish(): Buffer {
    if (this.#taken !== this.#plaintextBytes) {
      throw new ServiceError(
        "IncompleteBody",
        "You did not provide the number of bytes specified by the Content-Length HTTP header",
      );
    }
    return this.#end();
  }

  /** Zeroes the part's key. Idempotent; to be called whatever happened. */
  wipe(): void {
    this.#key.fill(0);
  }

  #begin(chunk: number): void {
    this.#chunk = chunk;
    this.#leftInChunk = chunkBytes(this.#plaintextBytes, chunk);
    this.#cipher = createCipheriv("aes-256-gcm", this.#key, chunkNonce(chunk, chunk === this.#lastChunk));
  }

  #end(): Buffer {
    const rest = this.#cipher!.final();
    const tag = this.#cipher!.getAuthTag();
    return rest.length === 0 ? tag : Buffer.concat([rest, tag]);
  }
}

/** Streams plaintext through a {@link PartSealer}; the part's key is wiped when the stream ends, in whatever way. */
export async function* sealPart(
  plaintext: AsyncIterable<Buffer>,
  sealer: PartSealer,
): AsyncGenerator<Buffer> {
  try {
    for await (const piece of plaintext) yield* sealer.push(piece);
    yield sealer.finish();
  } finally {
    sealer.wipe();
  }
}
