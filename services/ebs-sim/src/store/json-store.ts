import { entriesUnder, isConflict, type KeyValueStore, parseStored, type Write } from "@keymesh/storage";

const MAX_TRIES = 8;

/** JSON records under keys; changed only from the version they were read at. */
export class JsonStore {
  readonly #kv: KeyValueStore;

  constructor(kv: KeyValueStore) {
    this.#kv = kv;
  }

  async get<T>(key: string): Promise<T | undefined> {
    return parsed<T>((await this.#kv.get(key))?.value);
  }

  /** A record, and the write that holds only as long as nobody has changed it. */
  async getGuarded<T>(key: string): Promise<{ readonly record: T; readonly guard: Write } | undefined> {
    const entry = await this.#kv.get(key);
    if (!entry) return undefined;
    const guard = { put: key, value: entry.value, ifVersion: entry.version };
    return { record: parsed<T>(entry.value)!, guard };
  }

  /** Every record under a prefix, in key order. */
  async all<T>(prefix: string): Promise<T[]> {
    const records: T[] = [];
    for await (const { value } of entriesUnder(this.#kv, prefix)) records.push(parsed<T>(value)!);
    return records;
  }

  /** Writes new records, all or none. @throws ServiceError ConditionFailed when one is there already. */
  async create(records: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#kv.write(
      Object.entries(records).map(([key, record]) => ({ put: key, value: bytesOf(record), ifVersion: 0 })),
    );
  }

  /**
   * Decides on a record as it is now and writes what `decide` says, with what `beside` says of the same state in the same batch;
   * tried again when somebody else was faster. What `decide` throws, is thrown.
   * @throws ServiceError ConditionFailed at once when there is a `guard`: what was decided on besides may have changed
   */
  async change<T>(
    key: string,
    decide: (current: T | undefined) => T,
    beside: (current: T | undefined) => Readonly<Record<string, unknown>> = () => ({}),
    guard?: Write,
  ): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const entry = await this.#kv.get(key);
      const current = parsed<T>(entry?.value);
      const next = decide(current);
      const writes: Write[] = Object.entries(beside(current)).map(([put, record]) => ({
        put,
        value: bytesOf(record),
      }));
      if (guard) writes.push(guard);
      writes.push({ put: key, value: bytesOf(next), ifVersion: entry?.version ?? 0 });
      try {
        await this.#kv.write(writes);
        return next;
      } catch (error) {
        if (!isConflict(error) || guard || tries >= MAX_TRIES) throw error;
      }
    }
  }

  async remove(key: string): Promise<void> {
    await this.#kv.write([{ delete: key }]);
  }
}

function bytesOf(record: unknown): Buffer {
  return Buffer.from(JSON.stringify(record));
}

function parsed<T>(value: Buffer | undefined): T | undefined {
  return value === undefined ? undefined : parseStored<T>(value);
}
