import { ServiceError } from "@keymesh/errors";
import {
  type Change,
  checkKey,
  checkLimit,
  checkPrefix,
  checkWrites,
  type Entry,
  type KeyValueStore,
  type ScanOptions,
  type Write,
} from "@keymesh/storage";

interface Watcher {
  readonly prefix: string;
  onChange(change: Change): void;
  onReset(): void;
}

/** Keys are ordered by their UTF-8 bytes, which is not JavaScript's own order for characters beyond U+FFFF. */
function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The key-value contract of `@keymesh/storage` in memory: versions, compare-and-set, ordered scans and watches for real. */
export class MemoryKeyValueStore implements KeyValueStore {
  readonly #entries = new Map<string, Entry>();
  readonly #watchers = new Set<Watcher>();
  #sorted: string[] | undefined = [];
  #version = 0;
  /** When set, every call fails with it, as while the storage service is down. */
  outage: ServiceError | undefined;

  async get(key: string): Promise<Entry | undefined> {
    this.#reachable();
    checkKey(key);
    return copy(this.#entries.get(key));
  }

  async getMany(keys: readonly string[]): Promise<(Entry | undefined)[]> {
    this.#reachable();
    for (const key of keys) checkKey(key);
    return keys.map((key) => copy(this.#entries.get(key)));
  }

  async scan({ prefix, after, limit, reverse = false }: ScanOptions): Promise<Entry[]> {
    this.#reachable();
    checkPrefix(prefix);
    const wanted = checkLimit(limit);
    this.#sorted ??= [...this.#entries.keys()].sort(compareKeys);
    const keys = this.#sorted;
    const found: Entry[] = [];
    const step = reverse ? -1 : 1;
    for (let i = reverse ? keys.length - 1 : lowerBound(keys, prefix); i >= 0 && i < keys.length; i += step) {
      const key = keys[i]!;
      if (!key.startsWith(prefix)) {
        if (reverse && compareKeys(key, prefix) > 0) continue;
        break;
      }
      if (after !== undefined && compareKeys(key, after) * step <= 0) continue;
      found.push(copy(this.#entries.get(key))!);
      if (found.length === wanted) break;
    }
    return found;
  }

  async write(writes: readonly Write[]): Promise<number[]> {
    this.#reachable();
    checkWrites(writes);
    for (const write of writes) this.#checkCondition(write);
    const changes: Change[] = [];
    const versions = writes.map((write) => {
      const change = this.#apply(write);
      changes.push(change);
      return change.value === undefined ? 0 : change.version;
    });
    queueMicrotask(() => this.#announce(changes));
    return versions;
  }

  watch(
    prefix: string,
    handlers: { onChange(change: Change): void; onReset(): void },
    signal: AbortSignal,
  ): void {
    if (signal.aborted) return;
    const watcher: Watcher = { prefix, onChange: handlers.onChange, onReset: handlers.onReset };
    this.#watchers.add(watcher);
    signal.addEventListener("abort", () => this.#watchers.delete(watcher), { once: true });
    queueMicrotask(() => {
      if (!signal.aborted) watcher.onReset();
    });
  }

  /** As when the connection to the storage service broke and came back: watchers must drop what they cached. */
  reconnect(): void {
    for (const watcher of this.#watchers) watcher.onReset();
  }

  /** Every key and value there is: what a thief of the disk would find. */
  dump(): ReadonlyMap<string, Buffer> {
    return new Map([...this.#entries].map(([key, entry]) => [key, entry.value]));
  }

  #reachable(): void {
    if (this.outage !== undefined) throw this.outage;
  }

  #checkCondition(write: Write): void {
    if (write.ifVersion === undefined) return;
    const key = "put" in write ? write.put : write.delete;
    const version = this.#entries.get(key)?.version ?? 0;
    if (version !== write.ifVersion) {
      throw new ServiceError("ConditionFailed", `${key} has version ${version}, not ${write.ifVersion}`);
    }
  }

  #apply(write: Write): Change {
    this.#version += 1;
    this.#sorted = undefined;
    if ("delete" in write) {
      this.#entries.delete(write.delete);
      return { key: write.delete, value: undefined, version: this.#version };
    }
    const value = Buffer.from(write.value);
    this.#entries.set(write.put, { key: write.put, value, version: this.#version });
    return { key: write.put, value, version: this.#version };
  }

  #announce(changes: readonly Change[]): void {
    for (const change of changes) {
      for (const watcher of this.#watchers) {
        if (change.key.startsWith(watcher.prefix)) watcher.onChange(change);
      }
    }
  }
}

function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keys[middle]!, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function copy(entry: Entry | undefined): Entry | undefined {
  return entry && { ...entry, value: Buffer.from(entry.value) };
}
