import type { MemberParts } from "@keymesh/control";
import type { Gate } from "@keymesh/runtime";
import type { KeyValueStore } from "@keymesh/storage";
import type { IdentityContext } from "../context.ts";
import { defaultAccountId } from "../domain/well-known.ts";
import { ensureAccount } from "../operations/ensure-account.ts";
import { resetAccount } from "./account-reset.ts";

/** Identity's part when the mesh's state is exchanged. */
export function identityState(context: IdentityContext, kv: KeyValueStore, gate: Gate): MemberParts {
  return {
    gate,
    reset: (accountId) => resetAccount(kv, accountId),
    async reload(accountId) {
      context.uses.forget();
      if (accountId === undefined) context.signingKeys.forget();
      await putInPlace(context);
      await context.hub.resetAll();
    },
    origins: async () => ({ identity: [context.sealer.fingerprint()] }),
  };
}

/** What is always there: the account of `test`, and a key to sign sessions with. */
export async function putInPlace(context: IdentityContext): Promise<void> {
  await ensureAccount(context, defaultAccountId, "default");
  await context.signingKeys.active(context.clock.now());
}
