import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { checkName } from "../domain/names.ts";
import { withPolicy } from "../domain/policies.ts";
import { roleKey } from "../store/entity-keys.ts";
import { putOf, retried } from "../store/entity-store.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { requireRole } from "./require-entity.ts";

/** Puts an inline policy on a role. @throws ServiceError NoSuchEntity | MalformedPolicyDocument | LimitExceeded | AccessDenied */
export async function putRolePolicy(
  { entities, hub }: IdentityContext,
  request: identityV1.PutRolePolicyRequest__Output,
  peer: Peer,
): Promise<identityV1.PutRolePolicyResponse> {
  const accountId = admitAdministrator(peer, request.accountId);
  const policyName = checkName("policyName", request.policyName);
  const { roleName, policyDocument } = request;
  await retried(async () => {
    const { value: role, version } = await requireRole(entities, accountId, roleName);
    const policies = withPolicy("role", roleName, role.policies, policyName, policyDocument);
    await entities.write([putOf(roleKey(accountId, roleName), { ...role, policies }, version)]);
  });
  await hub.announce({ entity: "role", accountId, name: roleName, deleted: false });
  return {};
}
