import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { isConflict } from "@keymesh/storage";
import type { SpaceWrite } from "../redis/space.ts";
import type { Bodies, StagedBody } from "./bodies.ts";
import {
  applyPatches,
  CHUNK_BYTES,
  type Chunk,
  decodeChunk,
  encodeChunk,
  endOfChunk,
  gathered,
  type Patch,
  UNWRITTEN,
} from "./chunks.ts";
import { type BlobIndex, chunkGarbage, type FoundRecord, tooManyConflicts } from "./index.ts";
import { blobKey, chunkKey } from "./keys.ts";
import { encodeRecord, sizeOf } from "./records.ts";
import { readChunk, type SparseRecord } from "./sparse-reader.ts";

const MAX_ATTEMPTS = 30;

interface Waiting extends Patch {
  readonly done: PromiseWithResolvers<void>;
}
type Writable = FoundRecord & SparseRecord;

/**
 * Writes inside blobs. Small writes gather in the chunk's record; when they are too many, and for large ones, the chunk is read,
 * changed and stored as a new object. Either way its record is switched if nobody else was faster. Writes that wait for the same chunk in this process go together; other replicas' are noticed by the version.
 */
export class SparseWriter {
  readonly #bodies: Bodies;
  readonly #waiting = new Map<string, Waiting[]>();

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
    record: Writable,
    number: number,
    patches: readonly Patch[],
  ): Promise<void> {
    const key = chunkKey(record.sparseId, number);
    const entry = await index.space.get(key);
    const before = entry ? decodeChunk(entry.value) : UNWRITTEN;
    const together = gathered(before.patches, patches);
    const staged = together ? undefined : await this.#stage(index, record, number, before, patches);
    const after: Chunk = staged
      ? { body: staged.body, patches: [] }
      : { body: before.body, patches: together! };
    try {
      const writes: SpaceWrite[] = [
        // A blob that was replaced or deleted meanwhile has no use for the chunk.
        { check: blobKey(name), ifVersion: record.version },
        { put: key, value: encodeChunk(after), ifVersion: entry?.version ?? 0 },
      ];
      if (staged) writes.push(...chunkGarbage(before.body));
      if (staged?.upload) writes.push(await staged.upload.end());
      await index.space.write(writes);
    } catch (error) {
      if (staged?.upload) index.uploads.abandon(staged.upload);
      throw error;
    }
    if (staged && before.body?.object !== undefined) index.cleaner.collectSoon();
  }

  /** Stores the chunk anew with the patches; what it has now is not read when all of it is written over. */
  async #stage(
    index: BlobIndex,
    record: Writable,
    number: number,
    before: Chunk,
    patches: readonly Patch[],
  ): Promise<StagedBody> {
    const isWhole = patches.some(({ at, bytes }) => at === 0 && bytes.length === CHUNK_BYTES);
    const base = before.body ? 0 : Math.max(0, sizeOf(record.body) - number * CHUNK_BYTES);
    const size = Math.min(CHUNK_BYTES, Math.max(base, endOfChunk(before), endOfChunk({ patches })));
    const bytes = isWhole
      ? Buffer.alloc(size)
      : await readChunk(this.#bodies, index, record, number, before, 0, size);
    applyPatches(bytes, 0, patches);
    return this.#bodies.stage(index.uploads, bytes);
  }
}

/** The record of a blob that can be written inside, made of what the name meant before, or of nothing. */
async function writable(index: BlobIndex, name: string): Promise<Writable> {
  const record = await index.find(name);
  if (record?.sparseId !== undefined) return { ...record, sparseId: record.sparseId };
  const sparseId = randomUUID();
  const body = record?.body ?? { inline: Buffer.alloc(0) };
  const [version] = await index.space.write([
    { put: blobKey(name), value: encodeRecord({ body, sparseId }), ifVersion: record?.version ?? 0 },
  ]);
  return { body, sparseId, version: version! };
}
