import { CallerPoliciesCache } from "@keymesh/identity";
import { type KeyValueStore, Serial } from "@keymesh/storage";
import type { Kms } from "./call.ts";
import { CustomKeyStores } from "./store/custom-key-stores.ts";
import { DueQueue } from "./store/due-queue.ts";
import { GrantStore } from "./store/grant-store.ts";
import { KeyCounts } from "./store/key-counts.ts";
import { KeyUses } from "./store/key-uses.ts";
import { StoredKeys } from "./store/stored-keys.ts";

/** What KMS is made from. */
export type KmsParts = Omit<
  Kms,
  "keys" | "keyCounts" | "grants" | "keyStores" | "due" | "uses" | "turns" | "policies"
> & {
  readonly kv: KeyValueStore;
  /** How long grants take to be in force and to end for calls without their tokens, milliseconds. Default 0: at once. */
  readonly grantConsistencyMs?: number;
};

/** Puts the stores and caches around the parts. */
export function createKms({ kv, grantConsistencyMs: consistencyMs = 0, ...parts }: KmsParts): Kms {
  const keys = new StoredKeys(kv);
  return {
    ...parts,
    keys,
    keyCounts: new KeyCounts(kv, keys),
    grants: new GrantStore(kv, keys, { consistencyMs, now: () => parts.clock.now() }),
    keyStores: new CustomKeyStores(kv),
    due: new DueQueue(kv),
    uses: new KeyUses(kv),
    turns: new Serial(),
    policies: new CallerPoliciesCache(parts.directory),
  };
}
