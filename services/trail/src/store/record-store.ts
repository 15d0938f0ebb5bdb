import type { KeyValueStore } from "@keymesh/storage";
import { decodeRecord, keyPrefix, partitionPrefix, timePosition } from "../domain/stored-record.ts";
import type { TrailRecord } from "../domain/trail-record.ts";

const maxPage = 1000;
const firstPage = 100;
const maxPartitions = 1000;
/** Sorts after every key that continues a prefix. */
const afterAll = "\u{10ffff}";

/** Where records of one account and region are kept. */
export interface Partition {
  readonly accountId: string;
  readonly region: string;
}

/** Reads records as they lie in storage. */
export class RecordStore {
  readonly #kv: Pick<KeyValueStore, "scan" | "write">;

  constructor(kv: Pick<KeyValueStore, "scan" | "write">) {
    this.#kv = kv;
  }

  /** The accounts and regions that have records, at most 1,000; one small read each. */
  async partitions(): Promise<Partition[]> {
    const found: Partition[] = [];
    let after: string | undefined;
    while (found.length < maxPartitions) {
      const [entry] = await this.#kv.scan({ prefix: keyPrefix, after, limit: 1 });
      const [, accountId, region] = entry?.key.split("/") ?? [];
      if (accountId === undefined || region === undefined) break;
      found.push({ accountId, region });
      after = partitionPrefix(accountId, region) + afterAll;
    }
    return found;
  }

  /**
   * A partition's records from the newest, before `before` (a position) where given and not after `endMs`. Pages grow as more is
   * asked for. Ends by itself at the oldest; the reader stops where it has enough.
   */
  async *newestFirst(
    { accountId, region }: Partition,
    { before, endMs }: { readonly before?: string | undefined; readonly endMs: number },
  ): AsyncGenerator<TrailRecord> {
    const prefix = partitionPrefix(accountId, region);
    const end = timePosition(endMs) + afterAll;
    let after = prefix + (before !== undefined && before < end ? before : end);
    for (let limit = firstPage; ; limit = Math.min(limit * 4, maxPage)) {
      const entries = await this.#kv.scan({ prefix, after, limit, reverse: true });
      for (const { key, value } of entries) {
        const record = decodeRecord(key, value);
        if (record) yield record;
      }
      if (entries.length < limit) return;
      after = entries.at(-1)!.key;
    }
  }

  /** Deletes what is older than `beforeMs`, and says how many records that were. */
  async deleteBefore(beforeMs: number): Promise<number> {
    let deleted = 0;
    for (const { accountId, region } of await this.partitions()) {
      const prefix = partitionPrefix(accountId, region);
      const end = prefix + timePosition(beforeMs);
      while (true) {
        const entries = await this.#kv.scan({ prefix, limit: maxPage });
        const old = entries.filter(({ key }) => key < end);
        if (old.length > 0) await this.#kv.write(old.map(({ key }) => ({ delete: key })));
        deleted += old.length;
        if (old.length < maxPage) break;
      }
    }
    return deleted;
  }
}
