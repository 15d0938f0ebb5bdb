import { type CompiledPolicy, compilePolicy } from "@keymesh/policy";
import type { KeyValueStore, Write } from "@keymesh/storage";
import { arnOf, type KeyRecord } from "../domain/keys/key-record.ts";
import {
  aliasesPrefix,
  aliasPath,
  keyPath,
  keysPrefix,
  kmsPrefix,
  materialPath,
  regionKeysPrefix,
} from "./layout.ts";
import { LoadingCache } from "./loading-cache.ts";
import {
  decodeMaterial,
  decodeRecord,
  type StoredAlias,
  type StoredMaterial,
  type Versioned,
} from "./records.ts";
import { scanUpTo } from "./scan.ts";

/** A KMS key as operations use it. */
export interface LoadedKey {
  readonly record: KeyRecord;
  readonly version: number;
  readonly arn: string;
  readonly policy: CompiledPolicy;
}

/** Records kept in memory, per kind. A record with the largest policy takes about 100 KB, a usual one 2 KB. */
const maxCachedRecords = 10_000;

/**
 * Keys, aliases and key material, from memory when they were read before. A storage watch drops what another replica changed;
 * what this one writes is dropped before the write is answered.
 */
export class StoredKeys {
  readonly #kv: KeyValueStore;
  readonly #keys: LoadingCache<LoadedKey | undefined>;
  readonly #aliases: LoadingCache<Versioned<StoredAlias> | undefined>;
  readonly #materials: LoadingCache<StoredMaterial | undefined>;
  readonly #onInvalidate: ((path: string | undefined) => void)[] = [];

  constructor(kv: KeyValueStore) {
    this.#kv = kv;
    this.#keys = new LoadingCache(maxCachedRecords, async (path) => {
      const entry = await kv.get(path);
      return entry && loadedKey(decodeRecord<KeyRecord>(entry));
    });
    this.#aliases = new LoadingCache(maxCachedRecords, async (path) => {
      const entry = await kv.get(path);
      return entry && decodeRecord<StoredAlias>(entry);
    });
    this.#materials = new LoadingCache(maxCachedRecords, async (path) => {
      const entry = await kv.get(path);
      return entry && decodeMaterial(entry);
    });
  }

  /** Follows other replicas' changes until `signal` aborts. */
  watch(signal: AbortSignal): void {
    const handlers = {
      onChange: ({ key }: { key: string }) => this.invalidate(key),
      onReset: () => this.invalidate(undefined),
    };
    this.#kv.watch(kmsPrefix, handlers, signal);
  }

  /** Other caches over the same records are told of each path that changed; undefined means all. */
  onInvalidate(listener: (path: string | undefined) => void): void {
    this.#onInvalidate.push(listener);
  }

  find(
    region: string,
    accountId: string,
    keyId: string,
  ): LoadedKey | undefined | Promise<LoadedKey | undefined> {
    return this.#keys.get(keyPath(region, accountId, keyId));
  }

  alias(region: string, accountId: string, aliasName: string) {
    return this.#aliases.get(aliasPath(region, accountId, aliasName));
  }

  material(region: string, hbkId: string): StoredMaterial | undefined | Promise<StoredMaterial | undefined> {
    return this.#materials.get(materialPath(region, hbkId));
  }

  /** Key ids of an account in order; at most `limit`. */
  async listKeyIds(
    region: string,
    accountId: string,
    after: string | undefined,
    limit: number,
  ): Promise<string[]> {
    const prefix = keysPrefix(region, accountId);
    const entries = await scanUpTo(this.#kv, prefix, after && prefix + after, limit);
    return entries.map((entry) => entry.key.slice(prefix.length));
  }

  /** Records of a Region's keys by account and id, of all accounts or of one; at most `limit`. */
  async listRecords(region: string, accountId: string | undefined, limit: number): Promise<KeyRecord[]> {
    const prefix = accountId === undefined ? regionKeysPrefix(region) : keysPrefix(region, accountId);
    const entries = await scanUpTo(this.#kv, prefix, undefined, limit);
    return entries.map((entry) => decodeRecord<KeyRecord>(entry).value);
  }

  /** The accounts that have keys in a Region, in order. Reads one key of each. */
  async *accounts(region: string): AsyncGenerator<string> {
    const prefix = regionKeysPrefix(region);
    for (let after: string | undefined; ; ) {
      const [entry] = await scanUpTo(this.#kv, prefix, after, 1);
      if (entry === undefined) return;
      const accountId = entry.key.slice(prefix.length).split("/")[0]!;
      yield accountId;
      // Behind every key id, which is ASCII.
      after = `${keysPrefix(region, accountId)}\x7f`;
    }
  }

  /** Aliases of an account in the order of their names; at most `limit`. */
  async listAliases(
    region: string,
    accountId: string,
    after: string | undefined,
    limit: number,
  ): Promise<NamedAlias[]> {
    const prefix = aliasesPrefix(region, accountId);
    const start = after && prefix + after.slice("alias/".length);
    const entries = await scanUpTo(this.#kv, prefix, start, limit);
    return entries.map((entry) => ({
      aliasName: `alias/${entry.key.slice(prefix.length)}`,
      ...decodeRecord<StoredAlias>(entry).value,
    }));
  }

  /**
   * One atomic batch. When a compare-and-set in it fails, everything it named is dropped from memory too, so that the operation
   * can start over from what is true now.
   * @throws ServiceError ConditionFailed
   */
  async write(writes: readonly Write[]): Promise<void> {
    try {
      await this.#kv.write(writes);
    } finally {
      for (const write of writes) this.invalidate("put" in write ? write.put : write.delete);
    }
  }

  invalidate(path: string | undefined): void {
    for (const cache of [this.#keys, this.#aliases, this.#materials]) {
      if (path === undefined) cache.clear();
      else cache.invalidate(path);
    }
    for (const listener of this.#onInvalidate) listener(path);
  }
}

export interface NamedAlias extends StoredAlias {
  readonly aliasName: string;
}

function loadedKey({ value, version }: Versioned<KeyRecord>): LoadedKey {
  const policy = compilePolicy("default", value.policy, "key", { principalIds: value.principalIds });
  return { record: value, version, arn: arnOf(value), policy };
}
