import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { isConflict } from "@keymesh/storage";
import type { SpaceWrite } from "../redis/space.ts";
import type { Bodies } from "./bodies.ts";
import { type BlobIndex, chunkGarbage, type FoundRecord, tooManyConflicts } from "./index.ts";
import { blobKey, chunkKey } from "./keys.ts";
import { type Body, decodeRecord, encodeRecord, sizeOf } from "./records.ts";
import { CHUNK_BYTES, readChunk } from "./sparse-reader.ts";

const MAX_ATTEMPTS = 30;

interface Patch {
  /** Offset in the chunk. */
  readonly at: number;
  readonly bytes: Buffer;
  readonly done: PromiseWithResolvers<void>;
}

/**
 * Writes inside blobs. A chunk is read, changed and stored as a new object, then its record is switched if nobody else was
 * faster. Writes that wait for the same chunk in this process go together; other replicas' are noticed by the version.
 */
export class SparseWriter {
  readonly #bodies: Bodies;
  readonly #waiting = new Map<string, Patch[]>();

  constructor(bodies: Bodies) {
    this.#bodies = bodies;
  }

  /** Durable when it resolves. */
  async write(index: BlobIndex, name: string, offset: number, bytes: Buffer): Promise<void> {
    const parts: Promise<void>[] = [];
    for (let at = 0; at < bytes.length; ) {
      const chunk = Math.floor((offset + at) / CHUNK_BYTES);
      const inChunk = offset + at - chunk * CHUNK_BYTES;
      const piece = bytes.subarray(at, at + CHUNK_BYTES - inChunk);
      parts.push(this.#queue(index, name, chunk, inChunk, piece));
      at += piece.length;
    }
    await Promise.all(parts);
  }

  #queue(index: BlobIndex, name: string, chunk: number, at: number, bytes: Buffer): Promise<void> {
    const done = Promise.withResolvers<void>();
    const patch = { at, bytes, done };
    const place = `${chunk}/${name}`;
    const waiting = this.#waiting.get(place);
    if (waiting) waiting.push(patch);
    else {
      this.#waiting.set(place, [patch]);
      void this.#work(index, name, chunk, place);
    }
    return done.promise;
  }

  /** Until nothing waits for the chunk. */
  async #work(index: BlobIndex, name: string, chunk: number, place: string): Promise<void> {
    for (;;) {
      const patches = this.#waiting.get(place)!;
      if (patches.length === 0) break;
      this.#waiting.set(place, []);
      try {
        await this.#apply(index, name, chunk, patches);
        for (const { done } of patches) done.resolve();
      } catch (error) {
        for (const { done } of patches) done.reject(error);
      }
    }
    this.#waiting.delete(place);
  }

  async #apply(index: BlobIndex, name: string, chunk: number, patches: readonly Patch[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const record = await writable(index, name);
        await this.#replaceChunk(index, name, record, chunk, patches);
        index.cleaner.collectSoon();
        return;
      } catch (error) {
        if (!isConflict(error)) throw error;
        if (attempt === MAX_ATTEMPTS) throw tooManyConflicts(error);
        // Replicas that keep meeting at one chunk part ways.
        await sleep(Math.random() * 5 * attempt);
      }
    }
  }

  async #replaceChunk(
    index: BlobIndex,
    name: string,
    record: FoundRecord & { sparseId: string },
    chunk: number,
    patches: readonly Patch[],
  ): Promise<void> {
    const key = chunkKey(record.sparseId, chunk);
    const entry = await index.space.get(key);
    const before = entry && decodeRecord(entry.value).body;
    const bytes = patched(await this.#content(index, record, chunk, before, patches), patches);
    const { body, upload } = await this.#bodies.stage(index.uploads, bytes);
    try {
      const writes: SpaceWrite[] = [
        // A blob that was replaced or deleted meanwhile has no use for the chunk.
        { check: blobKey(name), ifVersion: record.version },
        { put: key, value: encodeRecord({ body }), ifVersion: entry?.version ?? 0 },
        ...chunkGarbage(before),
      ];
      if (upload) writes.push(await upload.end());
      await index.space.write(writes);
    } catch (error) {
      if (upload) index.uploads.abandon(upload);
      throw error;
    }
  }

  /** What the chunk has now; not read when all of it is written over. */
  async #content(
    index: BlobIndex,
    record: FoundRecord & { sparseId: string },
    chunk: number,
    body: Body | undefined,
    patches: readonly Patch[],
  ): Promise<Buffer> {
    if (patches.some(({ at, bytes }) => at === 0 && bytes.length === CHUNK_BYTES)) return Buffer.alloc(0);
    const stored = body ? sizeOf(body) : Math.max(0, sizeOf(record.body) - chunk * CHUNK_BYTES);
    return readChunk(this.#bodies, index, record, { index: chunk, body }, 0, Math.min(CHUNK_BYTES, stored));
  }
}

/** The chunk with all patches, in the order they came; gaps are zeros. */
function patched(content: Buffer, patches: readonly Patch[]): Buffer {
  const size = Math.max(content.length, ...patches.map(({ at, bytes }) => at + bytes.length));
  const chunk = Buffer.alloc(size);
  content.copy(chunk);
  for (const { at, bytes } of patches) bytes.copy(chunk, at);
  return chunk;
}

/** The record of a blob that can be written inside, made of what the name meant before, or of nothing. */
async function writable(index: BlobIndex, name: string): Promise<FoundRecord & { sparseId: string }> {
  const record = await index.find(name);
  if (record?.sparseId !== undefined) return { ...record, sparseId: record.sparseId };
  const sparseId = randomUUID();
  const body = record?.body ?? { inline: Buffer.alloc(0) };
  const [version] = await index.space.write([
    { put: blobKey(name), value: encodeRecord({ body, sparseId }), ifVersion: record?.version ?? 0 },
  ]);
  return { body, sparseId, version: version! };
}
