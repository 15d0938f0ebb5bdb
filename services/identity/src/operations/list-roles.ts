import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { admitAdministrator, pageSize } from "./admit-administrator.ts";
import { roleMessage } from "./create-role.ts";

/** An account's roles by name, one page. @throws ServiceError ValidationError | AccessDenied */
export async function listRoles(
  { entities }: IdentityContext,
  { accountId, maxItems, marker }: identityV1.ListRolesRequest__Output,
  peer: Peer,
): Promise<identityV1.ListRolesResponse> {
  const page = await entities.roles(admitAdministrator(peer, accountId), pageSize(maxItems), marker);
  return { roles: page.values.map(roleMessage), marker: page.marker ?? "" };
}
