import { isConflict, MAX_PAGE_ENTRIES } from "@keymesh/storage";
import type { ObjectStore } from "../objects/store.ts";
import type { Space, SpaceWrite } from "../redis/space.ts";
import { decodeChunk } from "./chunks.ts";
import {
  chunksPrefix,
  garbageKey,
  garbagePrefix,
  isDue,
  processesPrefix,
  uploadKey,
  uploadsPrefix,
} from "./keys.ts";
import { type Garbage, segmentsOf } from "./records.ts";
import type { Uploads } from "./uploads.ts";

const COLLECT_EVERY_MS = 30_000;
/** After a change, so that many changes share a round. */
const COLLECT_SOON_MS = 500;
const SWEEP_EVERY_MS = 60_000;
/** A process that did not say for so long that it lives is dead; its uploads are given up. */
const DEAD_AFTER_MS = 120_000;
/** Removals under way at a time. */
const WIDTH = 8;

/**
 * Removes from the object store what no record names any more, and what dead processes left. Any number of replicas may clean
 * at once: each removal can be done again, and what a record could still come to name is never removed.
 */
export class Cleaner {
  readonly #space: Space;
  readonly #objects: ObjectStore;
  readonly #uploads: Uploads;
  readonly #onError: (error: unknown) => void;
  readonly #timers: NodeJS.Timeout[];
  #soon: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(space: Space, objects: ObjectStore, uploads: Uploads, onError: (error: unknown) => void) {
    this.#space = space;
    this.#objects = objects;
    this.#uploads = uploads;
    this.#onError = onError;
    this.#timers = [
      setInterval(() => this.#start(() => this.collect()), COLLECT_EVERY_MS),
      setInterval(() => this.#start(() => this.sweep()), SWEEP_EVERY_MS),
    ];
    for (const timer of this.#timers) timer.unref();
  }

  /** Something became garbage that is due at once. */
  collectSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.#start(() => this.collect());
    }, COLLECT_SOON_MS).unref();
  }

  async close(): Promise<void> {
    clearTimeout(this.#soon);
    for (const timer of this.#timers) clearInterval(timer);
    await this.#running;
  }

  /** Removes what is due; how many entries it was. */
  async collect(): Promise<number> {
    await this.#uploads.settle();
    let collected = 0;
    for (;;) {
      const page = await this.#space.scan(garbagePrefix, { limit: MAX_PAGE_ENTRIES });
      const due = page.filter(({ key }) => isDue(key, Date.now()));
      let removed = 0;
      await inParallel(due, async ({ key, value }) => {
        try {
          await this.#remove(JSON.parse(value.toString()) as Garbage);
          await this.#space.write([{ delete: key }]);
          removed += 1;
        } catch (error) {
          // It stays in the queue, and does not hold up the others.
          this.#onError(error);
        }
      });
      collected += removed;
      if (removed < MAX_PAGE_ENTRIES) return collected;
    }
  }

  /** Gives up the uploads of processes that said nothing for `deadAfterMs`; how many there were. */
  async sweep(deadAfterMs = DEAD_AFTER_MS): Promise<number> {
    // Redis's clock: that of the versions, the same for all replicas.
    const deadBefore = (await this.#uploads.renew()) - deadAfterMs * 1_000;
    const processes = await this.#space.scan(processesPrefix, { limit: MAX_PAGE_ENTRIES });
    const living = new Set(
      processes
        .filter(({ version }) => version >= deadBefore)
        .map(({ key }) => key.slice(processesPrefix.length)),
    );
    let given = 0;
    for (let after: string | undefined; ; ) {
      const page = await this.#space.scan(uploadsPrefix, { after, limit: MAX_PAGE_ENTRIES });
      for (const { key, value, version } of page) {
        if (version >= deadBefore || living.has(value.toString())) continue;
        const upload = key.slice(uploadsPrefix.length);
        given += await this.#giveUp(upload, version);
      }
      if (page.length < MAX_PAGE_ENTRIES) break;
      after = page.at(-1)!.key;
    }
    const dead = processes.filter(({ version }) => version < deadBefore);
    await this.#dropEach(dead.map(({ key, version }) => ({ delete: key, ifVersion: version })));
    if (given > 0) this.collectSoon();
    return given;
  }

  async #giveUp(upload: string, version: number): Promise<number> {
    const garbage: Garbage = { upload };
    return this.#dropEach([
      { delete: uploadKey(upload), ifVersion: version },
      { put: garbageKey(Date.now(), upload), value: Buffer.from(JSON.stringify(garbage)) },
    ]);
  }

  /** Writes the batch unless somebody was faster; 1 when it did. */
  async #dropEach(writes: readonly SpaceWrite[]): Promise<number> {
    if (writes.length === 0) return 0;
    try {
      await this.#space.write(writes);
      return 1;
    } catch (error) {
      if (!isConflict(error)) throw error;
      return 0;
    }
  }

  async #remove({ object, sparseId, upload }: Garbage): Promise<void> {
    if (object) await this.#removeAll(segmentsOf(object));
    if (upload) await this.#removeAll(await this.#objects.list(`${upload}/`));
    if (sparseId) await this.#removeChunks(sparseId);
  }

  async #removeChunks(sparseId: string): Promise<void> {
    for (;;) {
      const page = await this.#space.scan(chunksPrefix(sparseId), { limit: MAX_PAGE_ENTRIES });
      if (page.length === 0) return;
      const bodies = page.map(({ value }) => decodeChunk(value).body);
      await this.#removeAll(bodies.flatMap((body) => (body?.object === undefined ? [] : segmentsOf(body))));
      await this.#space.write(page.map(({ key }) => ({ delete: key })));
    }
  }

  async #removeAll(names: readonly string[]): Promise<void> {
    await inParallel(names, (name) => this.#objects.remove(name));
  }

  #start(act: () => Promise<unknown>): void {
    // One round at a time; what this one misses, the next one finds.
    if (this.#running) return;
    this.#running = act()
      .then(() => {}, this.#onError)
      .finally(() => {
        this.#running = undefined;
      });
  }
}

async function inParallel<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await act(item);
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
}
