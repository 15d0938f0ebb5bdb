import { ServiceError } from "@keymesh/errors";
import type { Change, KeyValueStore } from "@keymesh/storage";
import { decodeRecord, keyPrefix } from "../domain/stored-record.ts";
import type { TrailRecord } from "../domain/trail-record.ts";

/** Event ids remembered so that a record sent twice is told once. */
const maxRemembered = 10_000;
const maxWatchers = 100;

export interface Watcher {
  /** The watch is on; said again when records may have been missed. */
  started(): void;
  record(record: TrailRecord): void;
}

/**
 * Tells watchers of records as they become durable, whichever replica wrote them. Follows the store only while somebody watches.
 */
export class WatchHub {
  readonly #kv: Pick<KeyValueStore, "watch">;
  readonly #watchers = new Set<Watcher>();
  readonly #told = new Set<string>();
  #following: AbortController | undefined;
  #hasStarted = false;

  constructor(kv: Pick<KeyValueStore, "watch">) {
    this.#kv = kv;
  }

  /** Adds a watcher; the answer removes it. @throws ServiceError ResourceExhausted when there are 100 */
  add(watcher: Watcher): () => void {
    if (this.#watchers.size >= maxWatchers) {
      throw new ServiceError("ResourceExhausted", `There are ${maxWatchers} watchers already.`);
    }
    this.#watchers.add(watcher);
    if (this.#following === undefined) this.#follow();
    else if (this.#hasStarted) watcher.started();
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size > 0) return;
      this.#following?.abort();
      this.#following = undefined;
      this.#hasStarted = false;
    };
  }

  #follow(): void {
    const following = new AbortController();
    this.#following = following;
    this.#kv.watch(
      keyPrefix,
      {
        onReset: () => {
          this.#hasStarted = true;
          for (const watcher of this.#watchers) watcher.started();
        },
        onChange: (change) => this.#tell(change),
      },
      following.signal,
    );
  }

  #tell({ key, value }: Change): void {
    const record = value && decodeRecord(key, value);
    if (!record || this.#told.has(record.eventId)) return;
    this.#told.add(record.eventId);
    if (this.#told.size > maxRemembered) this.#told.delete(this.#told.values().next().value!);
    for (const watcher of this.#watchers) watcher.record(record);
  }
}
