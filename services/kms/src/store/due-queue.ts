import { entriesUnder, isConflict, type KeyValueStore, type Write } from "@keymesh/storage";
import type { Due } from "../domain/due.ts";
import { moveEarlierQueue } from "./earlier-queue.ts";
import { duePath, duesPrefix } from "./layout.ts";
import { decodeRecord, encodeRecord, type Versioned } from "./records.ts";

const entriesPerPage = 100;

/**
 * What keys wait for, in the order of its time: deletions, rotations, expiries, and what is left to do after them. An entry is
 * written in the batch that gives the reason for it, and deleted in the batch that does the thing, so each is done once however
 * many processes look and whenever one dies.
 */
export class DueQueue {
  readonly #kv: KeyValueStore;
  #hasEarlier = true;

  constructor(kv: KeyValueStore) {
    this.#kv = kv;
  }

  /** Those whose time has come, oldest first. */
  async *entries(nowMs: number): AsyncGenerator<Versioned<Due>> {
    if (this.#hasEarlier) await moveEarlierQueue(this.#kv);
    this.#hasEarlier = false;
    for await (const entry of entriesUnder(this.#kv, duesPrefix, { pageSize: entriesPerPage })) {
      const due = decodeRecord<Due>(entry);
      if (due.value.dateMs > nowMs) return;
      yield due;
    }
  }

  /** Takes an entry out, unless it was written again since it was read. */
  async remove(due: Versioned<Due>): Promise<void> {
    try {
      await this.#kv.write([dequeue(due)]);
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
  }
}

/** The write that puts something into the queue. */
export function enqueue(due: Due): Write {
  return { put: duePath(due), value: encodeRecord(due) };
}

/** The write that takes exactly this entry out; fails when another process was faster. */
export function dequeue({ value, version }: Versioned<Due>): Write {
  return { delete: duePath(value), ifVersion: version };
}

/** The writes that turn what a key waited for into what it waits for now. */
export function requeue(before: readonly Due[], after: readonly Due[]): Write[] {
  const kept = new Set(after.map(duePath));
  const had = new Set(before.map(duePath));
  return [
    ...before.filter((due) => !kept.has(duePath(due))).map((due) => ({ delete: duePath(due) })),
    ...after.filter((due) => !had.has(duePath(due))).map(enqueue),
  ];
}
