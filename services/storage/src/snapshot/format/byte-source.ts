import { createHash } from "node:crypto";
import { notASnapshot } from "./format.ts";

/** A stream read in pieces of the reader's choosing, summed up as it is read. Holds no more than a piece and a chunk. */
export class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #hash = createHash("sha256");
  #waiting: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next `bytes` bytes, counted into the sum. @throws ServiceError InvalidInput when the stream ends before */
  async take(bytes: number): Promise<Buffer> {
    const taken = await this.takeUnsummed(bytes);
    this.#hash.update(taken);
    return taken;
  }

  async takeUnsummed(bytes: number): Promise<Buffer> {
    const pieces = [this.#waiting];
    let held = this.#waiting.length;
    while (held < bytes) {
      const next = await this.#chunks.next();
      if (next.done) throw notASnapshot("it ends too early");
      pieces.push(next.value);
      held += next.value.length;
    }
    const all = pieces.length === 1 ? this.#waiting : Buffer.concat(pieces, held);
    this.#waiting = all.subarray(bytes);
    return all.subarray(0, bytes);
  }

  /** SHA-256 of what was taken and summed. */
  digest(): Buffer {
    return this.#hash.digest();
  }

  /** @throws ServiceError InvalidInput when there is more */
  async requireEnd(): Promise<void> {
    let isOver = this.#waiting.length === 0;
    while (isOver) {
      const next = await this.#chunks.next();
      if (next.done) return;
      isOver = next.value.length === 0;
    }
    throw notASnapshot("something follows its end");
  }

  /** Ends the stream early. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
