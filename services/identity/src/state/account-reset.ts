import { deleteUnder, type KeyValueStore } from "@keymesh/storage";
import type { AccessKey } from "../domain/entities.ts";
import { defaultAccountId } from "../domain/well-known.ts";
import {
  accessKeysPrefix,
  accessKeyUseKey,
  accountKey,
  attachmentsPrefix,
  groupsPrefix,
  membersOfAccountPrefix,
  policiesPrefix,
  rolesPrefix,
  turnKey,
  usersPrefix,
} from "../store/entity-keys.ts";

/** Removes an account with all that is in it: no call may be under way. Can be stopped anywhere and begun again. */
export async function resetAccount(
  kv: Pick<KeyValueStore, "scan" | "write">,
  accountId: string,
): Promise<void> {
  // The well-known keys of its root have uses, though they are stored nowhere.
  const keyIds = [accountId, ...(accountId === defaultAccountId ? ["test"] : [])];
  await deleteUnder(kv, accessKeysPrefix, ({ value }) => {
    const key = JSON.parse(value.toString()) as AccessKey;
    if (key.accountId !== accountId) return false;
    keyIds.push(key.accessKeyId);
    return true;
  });
  for (const prefix of [
    membersOfAccountPrefix,
    attachmentsPrefix,
    usersPrefix,
    groupsPrefix,
    rolesPrefix,
    policiesPrefix,
  ])
    await deleteUnder(kv, prefix(accountId));
  for (let i = 0; i < keyIds.length; i += 500)
    await kv.write(keyIds.slice(i, i + 500).map((id) => ({ delete: accessKeyUseKey(id) })));
  await kv.write([{ delete: accountKey(accountId) }, { delete: turnKey(accountId) }]);
}
