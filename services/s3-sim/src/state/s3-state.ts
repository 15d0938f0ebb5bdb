import { createHmac, type KeyObject } from "node:crypto";
import type { MemberParts } from "@keymesh/control";
import type { Gate } from "@keymesh/runtime";
import type { Storage } from "@keymesh/storage";
import type { GarbageCollector } from "../store/garbage.ts";
import { resetAccount } from "./account-reset.ts";

/** S3's part when the mesh's state is exchanged. What it collects by an old state must never touch a new one. */
export function s3State(
  storage: Storage,
  garbage: GarbageCollector,
  rootKey: KeyObject,
  gate: Gate,
): MemberParts {
  return {
    gate,
    settle: () => garbage.idle(),
    reset: (accountId) => resetAccount(storage, accountId),
    async reload(accountId) {
      if (accountId === undefined) garbage.forget();
    },
    origins: async () => ({ "s3-sim": [fingerprintOf(rootKey)] }),
  };
}

/** Names the root key without telling anything of it; 32 hex digits. */
function fingerprintOf(rootKey: KeyObject): string {
  return createHmac("sha256", rootKey).update("keymesh/s3/origin").digest("hex").slice(0, 32);
}
