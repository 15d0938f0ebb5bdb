import { ServiceError } from "@keymesh/errors";
import {
  type BlobStore,
  checkKey,
  checkLimit,
  checkPrefix,
  checkRange,
  checkWriteAt,
  MAX_BLOB_MESSAGE_BYTES,
  packed,
} from "@keymesh/storage";
import { MissingObject, type ObjectStore } from "../objects/store.ts";
import type { Namespaces } from "../redis/spaces.ts";
import { Bodies } from "./bodies.ts";
import { BlobIndex } from "./index.ts";
import { blobKey } from "./keys.ts";
import { sizeOf } from "./records.ts";
import { readSparse, sparseSize } from "./sparse-reader.ts";
import { SparseWriter } from "./sparse-writer.ts";

/**
 * The blob part: what a name means lies in Redis, switched in one batch; the bytes lie in an object store as objects that are
 * never changed. Nothing is kept in this process, so any number of them may serve the same blobs.
 */
export class ObjectBlobs implements BlobStore {
  readonly #namespaces: Namespaces;
  readonly #objects: ObjectStore;
  readonly #bodies: Bodies;
  readonly #writer: SparseWriter;
  readonly #onError: (error: unknown) => void;
  readonly #indexes = new Map<string, BlobIndex>();

  /** `onError` hears of cleaning that did not succeed; it is tried again. */
  constructor(namespaces: Namespaces, objects: ObjectStore, onError: (error: unknown) => void) {
    this.#namespaces = namespaces;
    this.#objects = objects;
    this.#onError = onError;
    this.#bodies = new Bodies(objects);
    this.#writer = new SparseWriter(this.#bodies);
  }

  /** What is known of the blobs of a name's namespace. */
  indexOf(name: string): BlobIndex {
    const { name: namespace, blobs } = this.#namespaces.of(name);
    let index = this.#indexes.get(namespace);
    if (!index) {
      index = new BlobIndex(blobs, this.#objects, this.#onError);
      this.#indexes.set(namespace, index);
    }
    return index;
  }

  async put(name: string, bytes: AsyncIterable<Buffer>): Promise<{ readonly size: number }> {
    checkKey(name);
    const index = this.indexOf(name);
    const staged = await this.#bodies.stageStream(index.uploads, bytes);
    try {
      await index.switch(name, staged);
    } catch (error) {
      if (staged.upload) index.uploads.abandon(staged.upload);
      throw error;
    }
    return { size: sizeOf(staged.body) };
  }

  async *get(name: string, range: { readonly start: number; readonly end?: number } = { start: 0 }) {
    checkKey(name);
    checkRange(range.start, range.end);
    const { start, end = Number.MAX_SAFE_INTEGER } = range;
    const index = this.indexOf(name);
    for (;;) {
      const record = await index.find(name);
      if (!record) throw new ServiceError("NotFound", `no blob ${name}`);
      const { body, sparseId } = record;
      const pieces =
        sparseId === undefined
          ? this.#bodies.read(body, start, end)
          : readSparse(this.#bodies, index, { body, sparseId }, start, end);
      let hasBegun = false;
      try {
        for await (const piece of packed(pieces, MAX_BLOB_MESSAGE_BYTES)) {
          hasBegun = true;
          yield piece;
        }
        return;
      } catch (error) {
        if (!(error instanceof MissingObject)) throw error;
        // Replaced long ago, between looking it up and reading it: look again.
        if ((await index.find(name))?.version === record.version) throw error;
        if (hasBegun)
          throw new ServiceError("ServiceUnavailable", "The blob was replaced while it was read.", {
            cause: error,
          });
      }
    }
  }

  async head(name: string): Promise<{ readonly size: number } | undefined> {
    checkKey(name);
    const index = this.indexOf(name);
    const record = await index.find(name);
    if (!record) return undefined;
    const { body, sparseId } = record;
    return { size: sparseId === undefined ? sizeOf(body) : await sparseSize(index, { body, sparseId }) };
  }

  async writeAt(name: string, offset: number, bytes: Buffer): Promise<void> {
    checkKey(name);
    checkWriteAt(offset, bytes.length);
    await this.#writer.write(this.indexOf(name), name, offset, bytes);
  }

  async delete(name: string): Promise<void> {
    checkKey(name);
    await this.indexOf(name).switch(name, undefined);
  }

  async list(prefix: string, after?: string, limit?: number): Promise<string[]> {
    checkPrefix(prefix);
    const wanted = checkLimit(limit);
    const under = await this.#namespaces.under(prefix);
    const names: string[] = [];
    for (const { name, blobs } of under) {
      const own = blobKey(prefix.includes("/") ? prefix : `${name}/`);
      const from = after === undefined ? undefined : blobKey(after);
      const keys = await blobs.keys(own, from, wanted - names.length);
      names.push(...keys.map((key) => key.slice(blobKey("").length)));
      if (names.length === wanted) break;
    }
    return names;
  }

  async close(): Promise<void> {
    for (const index of this.#indexes.values()) await index.close();
  }
}
