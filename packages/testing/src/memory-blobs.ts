import { ServiceError } from "@keymesh/errors";
import {
  type BlobStore,
  checkKey,
  checkLimit,
  checkPrefix,
  checkRange,
  checkWriteAt,
} from "@keymesh/storage";

const pieceBytes = 256 * 1024;

/** The blob contract of `@keymesh/storage` in memory; whole blobs are held, so keep tests small. */
export class MemoryBlobStore implements BlobStore {
  readonly #blobs = new Map<string, Buffer>();

  async put(name: string, bytes: AsyncIterable<Buffer>): Promise<{ readonly size: number }> {
    checkKey(name);
    const pieces: Buffer[] = [];
    for await (const piece of bytes) pieces.push(Buffer.from(piece));
    const whole = Buffer.concat(pieces);
    this.#blobs.set(name, whole);
    return { size: whole.length };
  }

  async *get(name: string, range: { readonly start: number; readonly end?: number } = { start: 0 }) {
    checkKey(name);
    checkRange(range.start, range.end);
    const blob = this.#blobs.get(name);
    if (blob === undefined) throw new ServiceError("NotFound", `there is no blob ${name}`);
    const end = Math.min(range.end ?? blob.length, blob.length);
    for (let at = range.start; at < end; at += pieceBytes) {
      yield Buffer.from(blob.subarray(at, Math.min(at + pieceBytes, end)));
    }
  }

  async head(name: string): Promise<{ readonly size: number } | undefined> {
    checkKey(name);
    const blob = this.#blobs.get(name);
    return blob && { size: blob.length };
  }

  async writeAt(name: string, offset: number, bytes: Buffer): Promise<void> {
    checkKey(name);
    checkWriteAt(offset, bytes.length);
    const old = this.#blobs.get(name) ?? Buffer.alloc(0);
    const blob = Buffer.alloc(Math.max(old.length, offset + bytes.length));
    old.copy(blob);
    bytes.copy(blob, offset);
    this.#blobs.set(name, blob);
  }

  async delete(name: string): Promise<void> {
    checkKey(name);
    this.#blobs.delete(name);
  }

  async list(prefix: string, after = "", limit?: number): Promise<string[]> {
    checkPrefix(prefix);
    return [...this.#blobs.keys()]
      .filter((name) => name.startsWith(prefix) && Buffer.compare(Buffer.from(name), Buffer.from(after)) > 0)
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .slice(0, checkLimit(limit));
  }

  /** Every blob there is: what a thief of the disk would find. */
  dump(): ReadonlyMap<string, Buffer> {
    return this.#blobs;
  }
}
