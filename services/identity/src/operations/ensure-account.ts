import { isConflict } from "@keymesh/storage";
import type { IdentityContext } from "../context.ts";
import type { Account } from "../domain/entities.ts";
import { accountKey } from "../store/entity-keys.ts";
import { putOf } from "../store/entity-store.ts";

/** The account, made on the fly when nobody has used it before. `accountId` must be 12 digits. */
export async function ensureAccount(
  { entities, clock }: IdentityContext,
  accountId: string,
  name = "",
): Promise<Account> {
  const found = await entities.account(accountId);
  if (found) return found.value;
  const account: Account = { accountId, name, createdMs: clock.now(), accessKeyIds: [] };
  try {
    await entities.write([putOf(accountKey(accountId), account, 0)]);
    return account;
  } catch (error) {
    const made = isConflict(error) ? await entities.account(accountId) : undefined;
    if (made) return made.value;
    throw error;
  }
}
