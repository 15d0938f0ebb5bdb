import { ServiceError } from "@keymesh/errors";
import { entriesUnder, type KeyValueStore, type Write } from "@keymesh/storage";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import { limits } from "../domain/limits.ts";
import { CountedWrites } from "./counted-writes.ts";
import { keyCountPath, keysPrefix } from "./layout.ts";
import { decodeRecord } from "./records.ts";
import type { StoredKeys } from "./stored-keys.ts";

/** In one batch: some sixteen keys, each at most 50 KB. */
const maxWritesPerBatch = 64;
/** Whose keys are counted: customer managed keys of an account in a Region. */
type Account = Pick<KeyRecord, "region" | "accountId">;

/** How many customer managed keys an account has in a Region, for its quota; counted in the very batch that makes or deletes one. */
export class KeyCounts {
  readonly #kv: KeyValueStore;
  readonly #keys: StoredKeys;
  readonly #counted: CountedWrites;

  constructor(kv: KeyValueStore, keys: StoredKeys) {
    this.#kv = kv;
    this.#keys = keys;
    this.#counted = new CountedWrites(kv, (writes) => keys.write(writes), maxWritesPerBatch);
  }

  /**
   * Writes the batch that makes a key exist, counted. AWS managed keys do not count.
   * @throws ServiceError LimitExceededException beyond 100,000; ConditionFailed when something in it was changed by another
   */
  async add(key: KeyRecord, writes: readonly Write[]): Promise<void> {
    await this.#change(key, 1, writes);
  }

  /** Writes the batch that makes a key go, counted. @throws ServiceError ConditionFailed */
  async remove(key: KeyRecord, writes: readonly Write[]): Promise<void> {
    await this.#change(key, -1, writes);
  }

  async #change(key: KeyRecord, step: 1 | -1, writes: readonly Write[]): Promise<void> {
    if (key.manager === "AWS") return await this.#keys.write(writes);
    const path = keyCountPath(key.region, key.accountId);
    const count = { path, limit: limits.maxKeysPerRegion, tooMany, countAll: () => this.#countAll(key) };
    await this.#counted.change(count, step, writes);
  }

  /** For a store from before there was a count. */
  async #countAll({ region, accountId }: Account): Promise<number> {
    let count = 0;
    for await (const entry of entriesUnder(this.#kv, keysPrefix(region, accountId))) {
      if (decodeRecord<KeyRecord>(entry).value.manager !== "AWS") count += 1;
    }
    return count;
  }
}

function tooMany(): ServiceError {
  return new ServiceError(
    "LimitExceededException",
    `The account already has ${limits.maxKeysPerRegion} customer managed keys in this Region.`,
  );
}
