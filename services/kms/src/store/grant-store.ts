import { ServiceError } from "@keymesh/errors";
import type { Entry, KeyValueStore, Write } from "@keymesh/storage";
import { type Grant, isInForce } from "../domain/grants/grant.ts";
import type { GrantsOfGrantee } from "../domain/grants/grants-of-grantee.ts";
import { limits } from "../domain/limits.ts";
import { type Count, CountedWrites } from "./counted-writes.ts";
import { GrantsInMemory } from "./grants-in-memory.ts";
import {
  grantCountPath,
  granteePath,
  granteePrefix,
  granteesPrefix,
  grantNamePath,
  grantPath,
  grantsPrefix,
  type KeyName,
  retirablePath,
  retirablePrefix,
} from "./layout.ts";
import { decodeRecord, encodeRecord, type GrantReference } from "./records.ts";
import { scanUpTo } from "./scan.ts";
import type { StoredKeys } from "./stored-keys.ts";

const maxWritesPerBatch = 1_000;
const maxClearedAtOnce = 100;
/** The grant, under its grantee, under its retiring principal, under its name; and the count. */
const writesPerGrant = 5;

/** What is stored of a grant beside the grant itself. */
export interface StoredGrant extends Grant {
  /** Of name and parameters, when it has a name. */
  readonly nameFingerprint?: string;
}

/** How grants get around. */
export interface GrantConsistency {
  /** How long a call that does not bring its token does not see that a grant was made or ended, milliseconds; 0: at once. */
  readonly consistencyMs: number;
  /** The mesh clock, milliseconds since the epoch. */
  now(): number;
}

/** The grants of keys. Immutable once made, so an index entry may hold the whole grant. */
export class GrantStore {
  readonly #kv: KeyValueStore;
  readonly #keys: StoredKeys;
  readonly #counted: CountedWrites;
  readonly #byGrantee: GrantsInMemory;
  readonly #consistency: GrantConsistency;

  constructor(kv: KeyValueStore, keys: StoredKeys, consistency: GrantConsistency) {
    this.#kv = kv;
    this.#keys = keys;
    this.#consistency = consistency;
    this.#counted = new CountedWrites(kv, (writes) => keys.write(writes), maxWritesPerBatch - 1);
    this.#byGrantee = new GrantsInMemory(kv);
    keys.onInvalidate((path) => {
      if (path === undefined) this.#byGrantee.clear();
      else if (path.startsWith("kms/grantee/"))
        this.#byGrantee.note(path.slice(0, path.lastIndexOf("/") + 1), path);
    });
  }

  /** All that one principal holds on a key; from memory when it was asked for before. */
  ofGrantee(key: KeyName, granteePrincipal: string): GrantsOfGrantee | Promise<GrantsOfGrantee> {
    return this.#byGrantee.get(granteePrefix(key, granteePrincipal));
  }

  /** Those of the grants that hold for a call without their tokens. */
  inForce(grants: readonly Grant[]): readonly Grant[] {
    const { consistencyMs } = this.#consistency;
    if (grants.length === 0) return grants;
    if (consistencyMs === 0) return grants.every(isOn) ? grants : grants.filter(isOn);
    const nowMs = this.#consistency.now();
    return grants.filter((grant) => isInForce(grant, nowMs, consistencyMs));
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
    const found: StoredGrant[] = [];
    let last = after && prefix + after;
    for (;;) {
      const wanted = limit - found.length;
      const entries = await scanUpTo(this.#kv, prefix, last, wanted);
      found.push(...entries.map(grantOf).filter(isOn));
      if (entries.length < wanted || found.length === limit) return found;
      last = entries.at(-1)?.key;
    }
  }

  /** Grants a principal may retire in a region, as `accountId/keyId/grantId` in order; at most `limit`. */
  async listRetirable(region: string, retiring: string, after: string | undefined, limit: number) {
    const prefix = retirablePrefix(region, retiring);
    const entries = await scanUpTo(this.#kv, prefix, after && prefix + after, limit);
    const references = entries.map((entry) => decodeRecord<GrantReference>(entry).value);
    const paths = references.map((reference) => grantPath({ region, ...reference }, reference.grantId));
    const grants = paths.length === 0 ? [] : await this.#kv.getMany(paths);
    return references.flatMap(({ accountId, keyId }, i) => {
      const grant = grants[i];
      return grant === undefined ? [] : [{ key: { region, accountId, keyId }, grant: grantOf(grant) }];
    });
  }

  /**
   * Adds a grant and counts it.
   * @throws ServiceError LimitExceededException beyond 50,000 for a key; ConditionFailed when another replica was faster
   */
  async create(key: KeyName, grant: StoredGrant): Promise<void> {
    const value = encodeRecord(grant);
    const { accountId, keyId } = key;
    const reference: GrantReference = { accountId, keyId, grantId: grant.grantId };
    const puts = pathsOf(key, grant).map(
      (put): Write => ({ put: put.path, value: put.whole ? value : encodeRecord(reference), ifVersion: 0 }),
    );
    await this.#counted.change(countOf(key), 1, puts);
  }

  /**
   * Takes a grant away; false when it was gone already. Where grants take time to get around, it stays in force for as long under
   * its grantee, and those whose time is up are cleared away with it.
   * @throws ServiceError ConditionFailed
   */
  async remove(key: KeyName, grantId: string): Promise<boolean> {
    const entry = await this.#kv.get(grantPath(key, grantId));
    if (entry === undefined) return false;
    const grant = grantOf(entry);
    const lingering = this.#consistency.consistencyMs === 0 ? [] : await this.#linger(key, grant);
    const written = new Set(lingering.map((one) => ("put" in one ? one.put : one.delete)));
    const deletes = pathsOf(key, grant)
      .filter(({ path }) => !written.has(path))
      .map(({ path }): Write => ({ delete: path, ...(path === entry.key && { ifVersion: entry.version }) }));
    await this.#counted.change(countOf(key), -1, [...deletes, ...lingering]);
    return true;
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
    const left = await scanUpTo(this.#kv, granteesPrefix(key), undefined, maxWritesPerBatch - 1);
    await this.#keys.write([
      ...left.map((entry) => ({ delete: entry.key })),
      { delete: grantCountPath(key) },
    ]);
  }

  /** Leaves an ended grant under its grantee for a while, in place of what is no longer in force there. */
  async #linger(key: KeyName, grant: StoredGrant): Promise<Write[]> {
    const { consistencyMs } = this.#consistency;
    const nowMs = this.#consistency.now();
    const pathOf = ({ grantId }: Grant) => granteePath(key, grant.granteePrincipal, grantId);
    const over: Write[] = [];
    for (const other of (await this.ofGrantee(key, grant.granteePrincipal)).all()) {
      if (over.length === maxClearedAtOnce) break;
      if (other.endedMs !== undefined && nowMs >= other.endedMs + consistencyMs)
        over.push({ delete: pathOf(other) });
    }
    return [...over, { put: pathOf(grant), value: encodeRecord({ ...grant, endedMs: nowMs }) }];
  }
}

/** How many grants a key has. */
function countOf(key: KeyName): Count {
  const tooMany = () =>
    new ServiceError(
      "LimitExceededException",
      "The request was rejected because the grants limit of the key was reached.",
    );
  return { path: grantCountPath(key), limit: limits.maxGrantsPerKey, tooMany, countAll: async () => 0 };
}

function isOn(grant: Grant): boolean {
  return grant.endedMs === undefined;
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
