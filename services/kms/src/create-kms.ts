import { CallerPoliciesCache } from "@keymesh/identity";
import type { KeyValueStore } from "@keymesh/storage";
import type { Kms } from "./call.ts";
import { DeletionQueue } from "./store/deletion-queue.ts";
import { CustomKeyStores } from "./store/custom-key-stores.ts";
import { GrantStore } from "./store/grant-store.ts";
import { KeyStore } from "./store/key-store.ts";

/** What KMS is made from. */
export type KmsParts = Omit<Kms, "keys" | "grants" | "keyStores" | "deletions" | "policies"> & {
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
    deletions: new DeletionQueue(kv),
    policies: new CallerPoliciesCache(parts.directory),
  };
}
