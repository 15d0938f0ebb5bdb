import type { KeyValueStore } from "@keymesh/storage";
import type { BucketEncryption } from "../domain/encryption.ts";
import { decodeRecord, encodeRecord } from "../domain/object-record.ts";
import { names } from "./names.ts";

/** What is stored of a bucket. */
export interface BucketRecord {
  /** 11 characters, new at each creation. */
  readonly id: string;
  readonly name: string;
  readonly ownerAccountId: string;
  readonly region: string;
  readonly createdMs: number;
  readonly encryption: BucketEncryption;
  /** Set while DeleteBucket looks whether it is empty; such a bucket takes nothing new. */
  readonly isDeleting?: boolean | undefined;
}

/** A record with the version that a change of it names. */
export interface Stored<T> {
  readonly record: T;
  readonly version: number;
}

/** The buckets of all accounts and regions: their names are global. */
export class BucketStore {
  readonly #kv: KeyValueStore;

  constructor(kv: KeyValueStore) {
    this.#kv = kv;
  }

  async load(name: string): Promise<Stored<BucketRecord> | undefined> {
    const entry = await this.#kv.get(names.bucket(name));
    return entry && { record: decodeRecord<BucketRecord>(entry.value), version: entry.version };
  }

  /** Every bucket after a name, in name order, one page. */
  async scan(after: string | undefined, prefix: string, limit: number): Promise<BucketRecord[]> {
    const entries = await this.#kv.scan({
      prefix: names.bucket(prefix),
      after: after === undefined ? undefined : names.bucket(after),
      limit,
    });
    return entries.map((entry) => decodeRecord<BucketRecord>(entry.value));
  }

  /** `version` 0: only if there is none of that name. @throws ServiceError ConditionFailed */
  async save(record: BucketRecord, version: number): Promise<number> {
    const [saved] = await this.#kv.write([
      { put: names.bucket(record.name), value: encodeRecord(record), ifVersion: version },
    ]);
    return saved!;
  }

  /** @throws ServiceError ConditionFailed */
  async remove(name: string, version: number): Promise<void> {
    await this.#kv.write([{ delete: names.bucket(name), ifVersion: version }]);
  }

  async hasObjects(bucketId: string): Promise<boolean> {
    return (await this.#kv.scan({ prefix: names.objects(bucketId), limit: 1 })).length > 0;
  }
}
