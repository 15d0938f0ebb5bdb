import { ServiceError } from "@keymesh/errors";
import type { Entry, KeyValueStore, Write } from "@keymesh/storage";
import type { Grant } from "../domain/grant.ts";
import { GrantsOfGrantee } from "../domain/grants-of-grantee.ts";
import { limits } from "../domain/limits.ts";
import type { KeyStore } from "./key-store.ts";
import {
  grantCountPath,
  granteePath,
  granteePrefix,
  grantNamePath,
  grantPath,
  grantsPrefix,
  type KeyName,
  retirablePath,
  retirablePrefix,
} from "./layout.ts";
import { LoadingCache } from "./loading-cache.ts";
import { decodeRecord, encodeRecord, type GrantReference } from "./records.ts";
import { scanUpTo } from "./scan.ts";
import { Serial } from "./serial.ts";

/** Grants kept in memory over all grantees; a list without grants counts as one. */
const maxCachedGrants = 100_000;
const maxWritesPerBatch = 1_000;
/** The grant, under its grantee, under its retiring principal, under its name; and the count. */
const writesPerGrant = 5;

/** What is stored of a grant beside the grant itself. */
export interface StoredGrant extends Grant {
  /** Of name and parameters, when it has a name. */
  readonly nameFingerprint?: string;
}

/** The grants of keys. Immutable once made, so an index entry may hold the whole grant. */
export class GrantStore {
  readonly #kv: KeyValueStore;
  readonly #keys: KeyStore;
  readonly #serial = new Serial();
  readonly #byGrantee: LoadingCache<GrantsOfGrantee>;

  constructor(kv: KeyValueStore, keys: KeyStore) {
    this.#kv = kv;
    this.#keys = keys;
    this.#byGrantee = new LoadingCache(
      maxCachedGrants,
      async (prefix) => new GrantsOfGrantee((await scanUpTo(kv, prefix, undefined, Infinity)).map(grantOf)),
      (grants) => grants.size + 1,
    );
    keys.onInvalidate((path) => {
      if (path === undefined) this.#byGrantee.clear();
      else if (path.startsWith("kms/grantee/"))
        this.#byGrantee.invalidate(path.slice(0, path.lastIndexOf("/") + 1));
    });
  }

  /** All that one principal holds on a key; from memory when it was asked for before. */
  ofGrantee(key: KeyName, granteePrincipal: string): GrantsOfGrantee | Promise<GrantsOfGrantee> {
    return this.#byGrantee.get(granteePrefix(key, granteePrincipal));
  }

  /** One grant, always from storage: what a token just made by another replica names is found. */
  async find(key: KeyName, grantId: string): Promise<StoredGrant | undefined> {
    const entry = await this.#kv.get(grantPath(key, grantId));
    return entry && decodeRecord<StoredGrant>(entry).value;
  }

  /** The grant made before under the same name with the same parameters. */
  async findNamed(key: KeyName, fingerprint: string): Promise<StoredGrant | undefined> {
    const entry = await this.#kv.get(grantNamePath(key, fingerprint));
    if (entry === undefined) return undefined;
    return await this.find(key, decodeRecord<{ grantId: string }>(entry).value.grantId);
  }

  /** Grants of a key in the order of their ids; at most `limit`. */
  async list(
    key: KeyName,
    after: string | undefined,
    limit: number,
    grantee?: string,
  ): Promise<StoredGrant[]> {
    const prefix = grantee === undefined ? grantsPrefix(key) : granteePrefix(key, grantee);
    const entries = await scanUpTo(this.#kv, prefix, after && prefix + after, limit);
    return entries.map(grantOf);
  }

  /** Grants a principal may retire in an account and region, as `keyId/grantId` in order; at most `limit`. */
  async listRetirable(
    account: Omit<KeyName, "keyId">,
    retiring: string,
    after: string | undefined,
    limit: number,
  ) {
    const prefix = retirablePrefix(account, retiring);
    const entries = await scanUpTo(this.#kv, prefix, after && prefix + after, limit);
    const references = entries.map((entry) => decodeRecord<GrantReference>(entry).value);
    const paths = references.map(({ keyId, grantId }) => grantPath({ ...account, keyId }, grantId));
    const grants = paths.length === 0 ? [] : await this.#kv.getMany(paths);
    return references.flatMap(({ keyId }, i) => {
      const grant = grants[i];
      return grant === undefined ? [] : [{ keyId, grant: grantOf(grant) }];
    });
  }

  /**
   * Adds a grant and counts it.
   * @throws ServiceError LimitExceededException beyond 50,000 for a key; ConditionFailed when another replica was faster
   */
  async create(key: KeyName, grant: StoredGrant): Promise<void> {
    await this.#serial.run(grantCountPath(key), async () => {
      const { count, write } = await this.#count(key, 1);
      if (count > limits.maxGrantsPerKey) {
        throw new ServiceError(
          "LimitExceededException",
          "The request was rejected because the grants limit of the key was reached.",
        );
      }
      const value = encodeRecord(grant);
      const puts = pathsOf(key, grant).map((put): Write => {
        const reference = { keyId: key.keyId, grantId: grant.grantId };
        return { put: put.path, value: put.whole ? value : encodeRecord(reference), ifVersion: 0 };
      });
      await this.#keys.write([...puts, write]);
    });
  }

  /** Takes a grant away; false when it was gone already. @throws ServiceError ConditionFailed */
  async remove(key: KeyName, grantId: string): Promise<boolean> {
    return await this.#serial.run(grantCountPath(key), async () => {
      const grant = await this.find(key, grantId);
      if (grant === undefined) return false;
      const { write } = await this.#count(key, -1);
      await this.#keys.write([...pathsOf(key, grant).map(({ path }) => ({ delete: path })), write]);
      return true;
    });
  }

  /** Takes all grants of a key away, page by page; can be stopped and begun again. */
  async removeAll(key: KeyName): Promise<void> {
    const limit = Math.floor(maxWritesPerBatch / writesPerGrant);
    for (;;) {
      const grants = await this.list(key, undefined, limit);
      if (grants.length === 0) break;
      const paths = grants.flatMap((grant) => pathsOf(key, grant).map(({ path }) => ({ delete: path })));
      await this.#keys.write(paths);
    }
    await this.#keys.write([{ delete: grantCountPath(key) }]);
  }

  async #count(key: KeyName, step: 1 | -1): Promise<{ count: number; write: Write }> {
    const entry = await this.#kv.get(grantCountPath(key));
    const count = Number(entry?.value.toString() ?? "0") + step;
    const write = {
      put: grantCountPath(key),
      value: Buffer.from(String(count)),
      ifVersion: entry?.version ?? 0,
    };
    return { count, write };
  }
}

function grantOf(entry: Entry): StoredGrant {
  return decodeRecord<StoredGrant>(entry).value;
}

interface GrantPath {
  readonly path: string;
  /** Holds the whole grant; else a reference to it. */
  readonly whole: boolean;
}

/** Everything a grant occupies, at most {@link writesPerGrant} less the count. */
function pathsOf(key: KeyName, grant: StoredGrant): GrantPath[] {
  const paths = [
    { path: grantPath(key, grant.grantId), whole: true },
    { path: granteePath(key, grant.granteePrincipal, grant.grantId), whole: true },
  ];
  const { retiringPrincipal, nameFingerprint } = grant;
  if (retiringPrincipal !== undefined) {
    paths.push({ path: retirablePath(key, retiringPrincipal, grant.grantId), whole: false });
  }
  if (nameFingerprint !== undefined) {
    paths.push({ path: grantNamePath(key, nameFingerprint), whole: false });
  }
  return paths;
}
