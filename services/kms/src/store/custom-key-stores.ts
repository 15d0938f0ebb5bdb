import { entriesUnder, type KeyValueStore, type Write } from "@keymesh/storage";
import type { CustomKeyStore } from "../domain/custom-key-stores/custom-key-store.ts";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import { customKeyStoresPath, keysPrefix } from "./layout.ts";
import { decodeRecord, encodeRecord, type Versioned } from "./records.ts";

/** The custom key stores of an account in a Region, at most 10, and the version their next change names. */
export type StoreList = Versioned<readonly CustomKeyStore[]>;

/**
 * Custom key stores. All of an account and Region are one record: they may share neither names nor backings, so whoever changes
 * one has to have seen all.
 */
export class CustomKeyStores {
  readonly #kv: KeyValueStore;

  constructor(kv: KeyValueStore) {
    this.#kv = kv;
  }

  async list(region: string, accountId: string): Promise<StoreList> {
    const entry = await this.#kv.get(customKeyStoresPath(region, accountId));
    return entry ? decodeRecord<readonly CustomKeyStore[]>(entry) : { value: [], version: 0 };
  }

  /** The write that replaces the list, only if it is still the one that was read. */
  change(region: string, accountId: string, list: StoreList, next: readonly CustomKeyStore[]): Write {
    const put = customKeyStoresPath(region, accountId);
    return { put, value: encodeRecord(next), ifVersion: list.version };
  }

  /** The KMS keys in a store. Reads every key of the account and Region: for what happens to a store as a whole. */
  async *keysIn(region: string, accountId: string, storeId: string): AsyncGenerator<Versioned<KeyRecord>> {
    const prefix = keysPrefix(region, accountId);
    for await (const entry of entriesUnder(this.#kv, prefix)) {
      const key = decodeRecord<KeyRecord>(entry);
      if (key.value.customKeyStore?.id === storeId) yield key;
    }
  }
}
