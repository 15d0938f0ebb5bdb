import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { accessKeyKey, userKey } from "../store/entity-keys.ts";
import { retried } from "../store/entity-store.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { requireUser } from "./require-entity.ts";

/**
 * Deletes a user; with `force` its policies and access keys too. Sessions made before are refused from then on.
 * @throws ServiceError NoSuchEntity | DeleteConflict | ValidationError | AccessDenied
 */
export async function deleteUser(
  { entities, hub }: IdentityContext,
  { accountId: account, userName, force }: identityV1.DeleteUserRequest__Output,
  peer: Peer,
): Promise<identityV1.DeleteUserResponse> {
  const accountId = admitAdministrator(peer, account);
  await retried(async () => {
    const { value: user, version } = await requireUser(entities, accountId, userName);
    if (!force && user.accessKeyIds.length > 0) {
      throw new ServiceError("DeleteConflict", "Cannot delete entity, must delete access keys first.");
    }
    if (!force && Object.keys(user.policies).length > 0) {
      throw new ServiceError("DeleteConflict", "Cannot delete entity, must delete policies first.");
    }
    await entities.write([
      { delete: userKey(accountId, userName), ifVersion: version },
      ...user.accessKeyIds.map((id) => ({ delete: accessKeyKey(id) })),
    ]);
  });
  await hub.announce({ entity: "user", accountId, name: userName, deleted: true });
  return {};
}
