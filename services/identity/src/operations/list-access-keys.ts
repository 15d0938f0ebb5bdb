import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { accessKeyMessage } from "./create-access-key.ts";
import { holderOf } from "./store-access-key.ts";

/** The access keys of a user or, without a name, of the account's root; the well-known ones are not among them. */
export async function listAccessKeys(
  context: IdentityContext,
  { accountId: account, userName }: identityV1.ListAccessKeysRequest__Output,
  peer: Peer,
): Promise<identityV1.ListAccessKeysResponse> {
  const accountId = admitAdministrator(peer, account);
  const { value } = await holderOf(context, accountId, userName);
  const keys = await Promise.all(value.accessKeyIds.map((id) => context.entities.accessKey(id)));
  return { accessKeys: keys.flatMap((key) => (key ? [accessKeyMessage(key.value)] : [])) };
}
