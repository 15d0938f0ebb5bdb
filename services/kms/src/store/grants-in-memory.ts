import type { KeyValueStore } from "@keymesh/storage";
import type { Grant } from "../domain/grants/grant.ts";
import { GrantsOfGrantee } from "../domain/grants/grants-of-grantee.ts";
import { LoadingCache } from "./loading-cache.ts";
import { decodeRecord } from "./records.ts";
import { scanUpTo } from "./scan.ts";

/** Grants kept in memory over all grantees; a list without grants counts as one. */
const maxCachedGrants = 100_000;
/** Past so many changes a list is read again as a whole. */
const maxChanges = 1_000;

/** One grantee's grants on one key, and the paths of those that changed since they were read. */
interface Held {
  readonly grants: GrantsOfGrantee;
  /** Path → the how-manieth change it was, so that what is read late cannot replace what is newer. */
  readonly changed: Map<string, number>;
}

/**
 * The grants of those who called lately, by grantee. A change of one grant costs the next call one look-up of that grant,
 * however many the grantee holds.
 */
export class GrantsInMemory {
  readonly #kv: KeyValueStore;
  readonly #held: LoadingCache<Held>;
  #changes = 0;

  constructor(kv: KeyValueStore) {
    this.#kv = kv;
    this.#held = new LoadingCache(
      maxCachedGrants,
      async (prefix) => {
        const entries = await scanUpTo(kv, prefix, undefined, Infinity);
        const grants = entries.map((entry) => decodeRecord<Grant>(entry).value);
        return { grants: new GrantsOfGrantee(grants), changed: new Map() };
      },
      ({ grants }) => grants.size + 1,
    );
  }

  /** All under a grantee's prefix; at once when they are in memory as they are in storage. */
  get(prefix: string): GrantsOfGrantee | Promise<GrantsOfGrantee> {
    const held = this.#held.get(prefix);
    if (held instanceof Promise) return held.then(({ grants }) => grants);
    return held.changed.size === 0 ? held.grants : this.#catchUp(prefix, held);
  }

  /** A grant at `path` under the grantee's `prefix` came, changed or went. */
  note(prefix: string, path: string): void {
    const held = this.#held.peek(prefix);
    if (held === undefined || held.changed.size >= maxChanges) this.#held.invalidate(prefix);
    else {
      this.#changes += 1;
      held.changed.set(path, this.#changes);
    }
  }

  clear(): void {
    this.#held.clear();
  }

  async #catchUp(prefix: string, { grants, changed }: Held): Promise<GrantsOfGrantee> {
    const noted = [...changed];
    const entries = await this.#kv.getMany(noted.map(([path]) => path));
    noted.forEach(([path, change], i) => {
      if (changed.get(path) !== change) return;
      const entry = entries[i];
      if (entry === undefined) grants.remove(path.slice(prefix.length));
      else grants.put(decodeRecord<Grant>(entry).value);
      changed.delete(path);
    });
    this.#held.reweigh(prefix);
    return grants;
  }
}
