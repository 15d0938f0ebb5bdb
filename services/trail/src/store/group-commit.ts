import { ServiceError } from "@keymesh/errors";
import type { KeyValueStore, Write } from "@keymesh/storage";
import { encodeRecord, keyOf } from "../domain/stored-record.ts";
import type { TrailRecord } from "../domain/trail-record.ts";

const maxBatchRecords = 1000;
const maxBatchBytes = 4 * 1024 * 1024;
const maxWaitingBytes = 64 * 1024 * 1024;
/** A second batch may leave while the first is being synced: a record then waits for one sync, not two. */
const maxBatchesInFlight = 2;

interface Waiting {
  readonly key: string;
  readonly value: Buffer;
  readonly done: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Makes records durable, all that wait in one atomic write. A record that is sent again while it is being written shares its
 * fate; one sent again later overwrites itself.
 */
export class GroupCommit {
  readonly #kv: Pick<KeyValueStore, "write">;
  readonly #unwritten = new Map<string, Waiting>();
  #queue: Waiting[] = [];
  #waitingBytes = 0;
  #inFlight = 0;

  constructor(kv: Pick<KeyValueStore, "write">) {
    this.#kv = kv;
  }

  /** Resolves when the record is durable. @throws ServiceError ServiceUnavailable | ResourceExhausted */
  append(record: TrailRecord): Promise<void> {
    const key = keyOf(record);
    const same = this.#unwritten.get(key);
    if (same !== undefined) return same.done;
    const value = encodeRecord(record);
    if (this.#waitingBytes + value.length > maxWaitingBytes) {
      return Promise.reject(new ServiceError("ResourceExhausted", "Too many records wait to be written."));
    }
    const { promise: done, resolve, reject } = Promise.withResolvers<void>();
    const waiting: Waiting = { key, value, done, resolve, reject };
    this.#unwritten.set(key, waiting);
    this.#waitingBytes += value.length;
    this.#queue.push(waiting);
    if (this.#inFlight < maxBatchesInFlight && this.#queue.length === 1) queueMicrotask(() => this.#write());
    return done;
  }

  /** Waits for all that has been appended. */
  async drain(): Promise<void> {
    while (this.#unwritten.size > 0) {
      await Promise.allSettled([...this.#unwritten.values()].map(({ done }) => done));
    }
  }

  #write(): void {
    if (this.#queue.length === 0 || this.#inFlight >= maxBatchesInFlight) return;
    const batch = this.#takeBatch();
    this.#inFlight += 1;
    const writes: Write[] = batch.map(({ key, value }) => ({ put: key, value }));
    this.#kv
      .write(writes)
      .then(
        () => this.#settle(batch, (waiting) => waiting.resolve()),
        (error) => this.#settle(batch, (waiting) => waiting.reject(error)),
      )
      .finally(() => {
        this.#inFlight -= 1;
        this.#write();
      });
    this.#write();
  }

  #takeBatch(): Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const { value } of this.#queue) {
      if (count === maxBatchRecords || (count > 0 && bytes + value.length > maxBatchBytes)) break;
      bytes += value.length;
      count += 1;
    }
    const batch = this.#queue.slice(0, count);
    this.#queue = this.#queue.slice(count);
    return batch;
  }

  #settle(batch: readonly Waiting[], settle: (waiting: Waiting) => void): void {
    for (const waiting of batch) {
      this.#unwritten.delete(waiting.key);
      this.#waitingBytes -= waiting.value.length;
      settle(waiting);
    }
  }
}
