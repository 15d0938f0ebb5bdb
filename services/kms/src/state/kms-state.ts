import type { MemberParts } from "@keymesh/control";
import type { Gate } from "@keymesh/runtime";
import type { KeyValueStore } from "@keymesh/storage";
import type { Kms } from "../call.ts";
import { resetAccount } from "./account-reset.ts";

/** KMS's part when the mesh's state is exchanged. What HSMs have cached opens nothing without a record that names it. */
export function kmsState(kms: Kms, kv: KeyValueStore, gate: Gate): MemberParts {
  return {
    gate,
    settle: () => kms.uses.flush(),
    reset: (accountId) => resetAccount(kv, kms.regions, accountId),
    async reload(accountId) {
      kms.keys.invalidate(undefined);
      kms.uses.forget(accountId);
      if (accountId === undefined) kms.throttle?.forget();
    },
    async origins() {
      const ids = await Promise.all(kms.regions.map((region) => kms.fleet.domainKeyIds(region)));
      return Object.fromEntries(
        kms.regions.map((region, i) => [`hsm/${region}`, ids[i]!.map((id) => id.toString("hex"))]),
      );
    },
  };
}
