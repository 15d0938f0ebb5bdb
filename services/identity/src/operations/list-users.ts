import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { admitAdministrator, pageSize } from "./admit-administrator.ts";
import { userMessage } from "./create-user.ts";

/** An account's users by name, one page. @throws ServiceError ValidationError | AccessDenied */
export async function listUsers(
  { entities }: IdentityContext,
  { accountId, maxItems, marker }: identityV1.ListUsersRequest__Output,
  peer: Peer,
): Promise<identityV1.ListUsersResponse> {
  const page = await entities.users(admitAdministrator(peer, accountId), pageSize(maxItems), marker);
  return { users: page.values.map(userMessage), marker: page.marker ?? "" };
}
