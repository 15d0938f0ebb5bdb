import { ServiceError } from "@keymesh/errors";
import {
  type BlobStore,
  checkKey,
  checkLimit,
  checkPrefix,
  checkRange,
  checkWriteAt,
  MAX_BLOB_BYTES,
  MAX_BLOB_MESSAGE_BYTES,
  packed,
  Serial,
} from "@keymesh/storage";
import { appendStream } from "./append.ts";
import type { BlobFiles, NewFile } from "./blob-files.ts";
import type { BlobIndex, BlobPlace } from "./blob-index.ts";
import { storageFailure } from "./database.ts";
import type { FilePool } from "./file-pool.ts";
import { readFileRange } from "./read-range.ts";

/** A blob up to this size lives in the index: one shared commit instead of three syncs of its own. */
export const MAX_INLINE_BYTES = 32_768;

/**
 * Blobs as files that only count once the index names them. A put makes a new file, syncs it and its folder, then switches
 * the index: before the switch the old blob is whole, after it the new one is.
 */
export class FileBlobs implements BlobStore {
  readonly #files: BlobFiles;
  readonly #index: BlobIndex;
  readonly #pool: FilePool;
  /** Switches of one name happen in turn. */
  readonly #switches = new Serial();

  constructor(files: BlobFiles, index: BlobIndex, pool: FilePool) {
    this.#files = files;
    this.#index = index;
    this.#pool = pool;
  }

  async put(name: string, bytes: AsyncIterable<Buffer>): Promise<{ readonly size: number }> {
    checkKey(name);
    let file: NewFile | undefined;
    try {
      const pieces = packed(bytes, MAX_BLOB_MESSAGE_BYTES)[Symbol.asyncIterator]();
      const first = await pieces.next();
      // A piece this small is the last one.
      if (first.done || first.value.length <= MAX_INLINE_BYTES) {
        const inline = first.done ? Buffer.alloc(0) : first.value;
        await pieces.next();
        await this.#switch(name, { inline });
        return { size: inline.length };
      }
      file = await this.#files.create();
      const size = await appendStream(file.handle, first.value, pieces, MAX_BLOB_BYTES);
      await file.sync();
      // Before the switch: should it fail after it, the file that the index names would be discarded.
      await file.handle.close();
      await this.#switch(name, { file: file.name });
      return { size };
    } catch (error) {
      await file?.discard();
      throw storageFailure(error);
    }
  }

  async *get(name: string, range: { readonly start: number; readonly end?: number } = { start: 0 }) {
    checkKey(name);
    checkRange(range.start, range.end);
    const { start, end } = range;
    for (;;) {
      const place = this.#place(name);
      if (place.inline) {
        const bytes = place.inline.subarray(start, end);
        if (bytes.length > 0) yield bytes;
        return;
      }
      try {
        yield* this.#pool.stream(this.#files.path(place.file), (file) => readFileRange(file, start, end));
        return;
      } catch (error) {
        // Replaced between looking it up and opening it: look again. An open file stays whole, so this is never later.
        if (!isMissing(error) || this.#index.get(name)?.file === place.file) throw storageFailure(error);
      }
    }
  }

  async head(name: string): Promise<{ readonly size: number } | undefined> {
    checkKey(name);
    for (;;) {
      const place = this.#index.get(name);
      if (!place) return undefined;
      if (place.inline) return { size: place.inline.length };
      try {
        return { size: await this.#pool.use(this.#files.path(place.file), (file) => file.size()) };
      } catch (error) {
        if (!isMissing(error) || this.#index.get(name)?.file === place.file) throw storageFailure(error);
      }
    }
  }

  async writeAt(name: string, offset: number, bytes: Buffer): Promise<void> {
    checkKey(name);
    checkWriteAt(offset, bytes.length);
    for (;;) {
      const place = this.#index.get(name);
      const path = place?.file ?? (await this.#switches.run(name, () => this.#makeWritable(name)));
      try {
        await this.#pool.use(this.#files.path(path), async (file) => {
          await file.write(bytes, offset);
          await file.sharedSync();
        });
        return;
      } catch (error) {
        if (!isMissing(error) || this.#index.get(name)?.file === path) throw storageFailure(error);
      }
    }
  }

  async delete(name: string): Promise<void> {
    checkKey(name);
    if (!this.#index.get(name)) return;
    await this.#switch(name, undefined);
  }

  /** As {@link Driver.renameBlob}: the file stays where it is, the index calls it by another name. @throws ServiceError NotFound */
  async rename(from: string, to: string): Promise<void> {
    checkKey(from);
    checkKey(to);
    if (from === to) return;
    const before = await this.#switches.run(from, () =>
      this.#switches.run(to, () => this.#index.move(from, to)),
    );
    await this.#drop(before);
  }

  async list(prefix: string, after?: string, limit?: number): Promise<string[]> {
    checkPrefix(prefix);
    return this.#index.list(prefix, after, checkLimit(limit));
  }

  #place(name: string): BlobPlace {
    const place = this.#index.get(name);
    if (!place) throw new ServiceError("NotFound", `no blob ${name}`);
    return place;
  }

  /** Makes the name mean `place` (nothing when undefined), then drops the file it meant before. */
  async #switch(name: string, place: BlobPlace | undefined): Promise<void> {
    const before = await this.#switches.run(name, () =>
      place ? this.#index.set(name, place) : this.#index.remove(name),
    );
    await this.#drop(before);
  }

  async #drop(before: BlobPlace | undefined): Promise<void> {
    if (!before?.file) return;
    const path = this.#files.path(before.file);
    this.#pool.forget(path);
    // Failing to remove it costs space until the next start sweeps it away, and the answer is already true.
    await this.#files.remove(path).catch(() => {});
  }

  /** The name's file, made of what was in the index (or of nothing) if it had none. */
  async #makeWritable(name: string): Promise<string> {
    const place = this.#index.get(name);
    if (place?.file) return place.file;
    const file = await this.#files.create().catch((error) => {
      throw storageFailure(error);
    });
    try {
      if (place?.inline && place.inline.length > 0) await file.handle.write(place.inline, 0);
      await file.sync();
      await file.handle.close();
      await this.#index.set(name, { file: file.name });
      return file.name;
    } catch (error) {
      await file.discard();
      throw storageFailure(error);
    }
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
}
