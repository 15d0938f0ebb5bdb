import { CallerPoliciesCache } from "@keymesh/identity";
import type { KeyValueStore } from "@keymesh/storage";
import type { Kms } from "./call.ts";
import { DueQueue } from "./store/due-queue.ts";
import { CustomKeyStores } from "./store/custom-key-stores.ts";
import { GrantStore } from "./store/grant-store.ts";
import { KeyStore } from "./store/key-store.ts";
import { KeyUses } from "./store/key-uses.ts";

/** What KMS is made from. */
export type KmsParts = Omit<Kms, "keys" | "grants" | "keyStores" | "due" | "uses" | "policies"> & {
  readonly kv: KeyValueStore;
};

/** Puts the stores and caches around the parts. */
export function createKms({ kv, ...parts }: KmsParts): Kms {
  const keys = new KeyStore(kv);
  return {
    ...parts,
    keys,
    grants: new GrantStore(kv, keys),
    keyStores: new CustomKeyStores(kv),
    due: new DueQueue(kv),
    uses: new KeyUses(kv),
    policies: new CallerPoliciesCache(parts.directory),
  };
}
