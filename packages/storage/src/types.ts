/**
 * "AWS Storage" as its clients see it: ordered keys with values, and blobs. Every answered write survives `kill -9` and
 * a power cut. Keys are UTF-8 strings ordered by their bytes, at most 1,280 bytes; values at most 1 MiB.
 */
export interface Entry {
  readonly key: string;
  readonly value: Buffer;
  /** Changes at every write of the key and never repeats; compare-and-set names it. */
  readonly version: number;
}

export type Write =
  /** `ifVersion`: write only if the key has this version; 0 means only if the key does not exist; absent: always. */
  | { readonly put: string; readonly value: Buffer; readonly ifVersion?: number }
  | { readonly delete: string; readonly ifVersion?: number };

export interface ScanOptions {
  readonly prefix: string;
  /** Start after (or, reversed, before) this key. */
  readonly after?: string;
  readonly limit?: number;
  readonly reverse?: boolean;
}

export type Change = { readonly key: string; readonly value: Buffer | undefined; readonly version: number };

export interface KeyValueStore {
  get(key: string): Promise<Entry | undefined>;
  getMany(keys: readonly string[]): Promise<(Entry | undefined)[]>;
  /** One page in key order; `limit` at most and by default 1,000. */
  scan(options: ScanOptions): Promise<Entry[]>;
  /**
   * All or nothing, durable when it resolves; at most 1,000 writes, 8 MiB. The versions of the puts, in order (0 for deletes).
   * @throws ServiceError ConditionFailed when an `ifVersion` does not hold; nothing is written then.
   */
  write(writes: readonly Write[]): Promise<number[]>;
  /**
   * Every change under the prefix from now on, in order. `onReset` is called first, and again whenever changes may have been
   * missed (reconnect): the watcher must then drop what it cached. Never throws; reconnects until `signal` aborts.
   */
  watch(
    prefix: string,
    handlers: { onChange(change: Change): void; onReset(): void },
    signal: AbortSignal,
  ): void;
}

export interface BlobStore {
  /** Streams a blob in; durable and visible only when it resolves, then whole. Overwrites atomically. Size in bytes. */
  put(name: string, bytes: AsyncIterable<Buffer>): Promise<{ readonly size: number }>;
  /** Streams bytes [start, end) out; `end` absent: to the end. @throws ServiceError NotFound */
  get(name: string, range?: { readonly start: number; readonly end?: number }): AsyncIterable<Buffer>;
  /** Size in bytes, or undefined when there is none. */
  head(name: string): Promise<{ readonly size: number } | undefined>;
  /** Writes bytes inside a (sparse) blob, creating it if need be; durable when it resolves. Reading a hole gives zeros. */
  writeAt(name: string, offset: number, bytes: Buffer): Promise<void>;
  /** Idempotent. */
  delete(name: string): Promise<void>;
  /** Names under a prefix, in order, one page of at most `limit` (default 1,000). */
  list(prefix: string, after?: string, limit?: number): Promise<string[]>;
}

/** What a service gets: both parts, in a namespace of its own (`kms/…` is only KMS's: the storage service enforces it by mTLS identity). */
export interface Storage {
  readonly kv: KeyValueStore;
  readonly blobs: BlobStore;
  close(): Promise<void>;
}
