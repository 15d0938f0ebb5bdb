import { setTimeout as sleep } from "node:timers/promises";
import type { ServiceError } from "@keymesh/errors";
import { type Entry, isConflict, type KeyValueStore, type Write } from "@keymesh/storage";

/** A number kept in storage, in decimal digits, that may not pass its limit. */
export interface Count {
  readonly path: string;
  readonly limit: number;
  /** What a change beyond the limit is refused with. */
  tooMany(): ServiceError;
  /** The number when none is stored: nothing was counted before, or a store from before there was a count. */
  countAll(): Promise<number>;
}

interface Change {
  readonly step: 1 | -1;
  readonly writes: readonly Write[];
  resolve(): void;
  reject(reason: unknown): void;
}

/** How often a batch is written again because another replica raised the same count meanwhile, and the pause, milliseconds. */
const maxTries = 16;
const pauseMs = 4;

/**
 * Writes that a count goes with, in one batch with it. Changes that come while another is written go together in the next batch,
 * so that a count that all have to raise holds up nobody; that of another replica has them counted again.
 */
export class CountedWrites {
  readonly #kv: KeyValueStore;
  readonly #write: (writes: readonly Write[]) => Promise<void>;
  readonly #maxWritesPerBatch: number;
  readonly #waiting = new Map<string, Change[]>();

  constructor(
    kv: KeyValueStore,
    write: (writes: readonly Write[]) => Promise<void>,
    maxWritesPerBatch: number,
  ) {
    this.#kv = kv;
    this.#write = write;
    this.#maxWritesPerBatch = maxWritesPerBatch;
  }

  /**
   * Makes the writes and counts one up or down, all or nothing.
   * @throws ServiceError what {@link Count.tooMany} gives; ConditionFailed when something in it was changed by another
   */
  change(count: Count, step: 1 | -1, writes: readonly Write[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const change = { step, writes, resolve, reject };
      const waiting = this.#waiting.get(count.path);
      if (waiting !== undefined) waiting.push(change);
      else {
        this.#waiting.set(count.path, [change]);
        void this.#drain(count);
      }
    });
  }

  async #drain(count: Count): Promise<void> {
    const waiting = this.#waiting.get(count.path)!;
    while (waiting.length > 0) await this.#writeTogether(count, this.#nextBatch(waiting));
    this.#waiting.delete(count.path);
  }

  /** Whether it was the count itself that another replica changed: no change is to blame for that. */
  async #isCountedAnew(count: Count, before: Entry | undefined): Promise<boolean> {
    const now = await this.#kv.get(count.path).catch(() => before);
    return now?.version !== before?.version;
  }

  /** Takes those that go together: no two of a batch write the same thing, or the second's condition would be held too early. */
  #nextBatch(waiting: Change[]): Change[] {
    const batch: Change[] = [];
    const left: Change[] = [];
    const taken = new Set<string>();
    for (const change of waiting.splice(0)) {
      const paths = change.writes.map((write) => ("put" in write ? write.put : write.delete));
      const hasRoom = batch.length === 0 || taken.size + paths.length <= this.#maxWritesPerBatch;
      const fits = hasRoom && !paths.some((path) => taken.has(path));
      (fits ? batch : left).push(change);
      if (fits) for (const path of paths) taken.add(path);
    }
    waiting.push(...left);
    return batch;
  }

  /** One batch; when it fails, each change by itself, so that only those fail that cannot be. */
  async #writeTogether(count: Count, changes: readonly Change[], tries = 1): Promise<void> {
    let accepted: Change[] = [];
    let entry: Entry | undefined;
    try {
      entry = await this.#kv.get(count.path);
      let number = entry ? Number(entry.value.toString()) : await count.countAll();
      accepted = changes.filter(({ step, reject }) => {
        const isOver = step > 0 && number >= count.limit;
        if (isOver) reject(count.tooMany());
        else number += step;
        return !isOver;
      });
      if (accepted.length === 0) return;
      const value = Buffer.from(String(Math.max(0, number)));
      const writes = accepted.flatMap((change) => change.writes);
      await this.#write([...writes, { put: count.path, value, ifVersion: entry?.version ?? 0 }]);
      for (const { resolve } of accepted) resolve();
    } catch (error) {
      if (tries < maxTries && isConflict(error) && (await this.#isCountedAnew(count, entry))) {
        await sleep(Math.random() * tries * pauseMs);
        await this.#writeTogether(count, accepted, tries + 1);
      } else if (accepted.length > 1)
        for (const change of accepted) await this.#writeTogether(count, [change]);
      else for (const { reject } of changes) reject(error);
    }
  }
}
