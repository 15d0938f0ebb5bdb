import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { KeyValueStore } from "@keymesh/storage";
import { type EntityKey, keyPrefix, parseEntityKey } from "./entity-keys.ts";

/** How long a change waits for its watchers to have heard of it, in milliseconds. */
const maxAckWaitMs = 500;
const maxQueued = 1000;
const maxWatchers = 1000;

export type Notice = EntityKey & { readonly deleted: boolean };

/** One watcher's stream: what it has still to be told, and how far it said it heard. */
export class Watcher {
  #queue: identityV1.Change[] = [];
  #sent = 0;
  #acked = 0;
  #wake: (() => void) | undefined;
  readonly #waiting = new Set<() => void>();
  #isEnded = false;

  constructor() {
    this.reset();
  }

  /** Tells the watcher to drop everything; what was still to be told is told by that. */
  reset(): void {
    this.#sent += 1;
    this.#queue = [{ revision: this.#sent, reset: true }];
    this.#wake?.();
  }

  tell({ entity, accountId, name, deleted }: Notice): void {
    if (this.#queue.length >= maxQueued) {
      this.reset();
      return;
    }
    this.#sent += 1;
    this.#queue.push({ revision: this.#sent, entity, accountId, name, deleted });
    this.#wake?.();
  }

  ack(revision: number): void {
    this.#acked = Math.max(this.#acked, revision);
    for (const check of this.#waiting) check();
  }

  end(): void {
    this.#isEnded = true;
    this.#wake?.();
    for (const check of this.#waiting) check();
  }

  /** Resolves when all told so far is acknowledged, the watcher is gone, or half a second is over. */
  heard(): Promise<void> {
    const revision = this.#sent;
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      const check = () => {
        if (this.#isEnded || this.#acked >= revision) done();
      };
      const timer = setTimeout(done, maxAckWaitMs);
      this.#waiting.add(check);
      check();
    });
  }

  async *changes(): AsyncGenerator<identityV1.Change> {
    while (!this.#isEnded) {
      const change = this.#queue.shift();
      if (change) {
        yield change;
        continue;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/** Tells doors and services of every change, whichever replica made it. */
export class ChangeHub {
  readonly #watchers = new Set<Watcher>();

  /** Follows the changes other replicas make. */
  follow(kv: Pick<KeyValueStore, "watch">, signal: AbortSignal): void {
    kv.watch(
      keyPrefix,
      {
        onReset: () => {
          for (const watcher of this.#watchers) watcher.reset();
        },
        onChange: ({ key }) => {
          const entity = parseEntityKey(key);
          // Only whoever deleted it knows when; here it is enough that what is cached is dropped.
          if (entity) for (const watcher of this.#watchers) watcher.tell({ ...entity, deleted: false });
        },
      },
      signal,
    );
  }

  /** A new watcher, until it is removed. @throws ServiceError ResourceExhausted when there are 1,000 */
  add(): Watcher {
    if (this.#watchers.size >= maxWatchers) {
      throw new ServiceError("ResourceExhausted", `There are ${maxWatchers} watchers already.`);
    }
    const watcher = new Watcher();
    this.#watchers.add(watcher);
    return watcher;
  }

  remove(watcher: Watcher): void {
    watcher.end();
    this.#watchers.delete(watcher);
  }

  /** Tells every watcher and waits a moment until they heard, so that the change is in force when its call is answered. */
  async announce(...notices: readonly Notice[]): Promise<void> {
    const watchers = [...this.#watchers];
    for (const watcher of watchers) for (const notice of notices) watcher.tell(notice);
    await Promise.all(watchers.map((watcher) => watcher.heard()));
  }

  /** Tells every watcher to drop everything, and waits a moment until they did. */
  async resetAll(): Promise<void> {
    const watchers = [...this.#watchers];
    for (const watcher of watchers) watcher.reset();
    await Promise.all(watchers.map((watcher) => watcher.heard()));
  }

  /** Ends every watch. */
  close(): void {
    for (const watcher of this.#watchers) this.remove(watcher);
  }
}
