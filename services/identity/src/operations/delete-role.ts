import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { roleKey } from "../store/entity-keys.ts";
import { retried } from "../store/entity-store.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { requireRole } from "./require-entity.ts";

/** Deletes a role; with `force` its policies too. @throws ServiceError NoSuchEntity | DeleteConflict | ValidationError | AccessDenied */
export async function deleteRole(
  { entities, hub }: IdentityContext,
  { accountId: account, roleName, force }: identityV1.DeleteRoleRequest__Output,
  peer: Peer,
): Promise<identityV1.DeleteRoleResponse> {
  const accountId = admitAdministrator(peer, account);
  await retried(async () => {
    const { value: role, version } = await requireRole(entities, accountId, roleName);
    if (!force && Object.keys(role.policies).length > 0) {
      throw new ServiceError("DeleteConflict", "Cannot delete entity, must delete policies first.");
    }
    await entities.write([{ delete: roleKey(accountId, roleName), ifVersion: version }]);
  });
  await hub.announce({ entity: "role", accountId, name: roleName, deleted: true });
  return {};
}
