import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { roleArn } from "../domain/arns.ts";
import type { Role } from "../domain/entities.ts";
import { uniqueId } from "../domain/identifiers.ts";
import { checkName } from "../domain/names.ts";
import { checkTrustPolicy } from "../domain/policies.ts";
import { roleKey, rolesPrefix } from "../store/entity-keys.ts";
import { putOf, retried } from "../store/entity-store.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { ensureAccount } from "./ensure-account.ts";

const maxRoles = 1000;

/** Makes a role. @throws ServiceError EntityAlreadyExists | MalformedPolicyDocument | LimitExceeded | ValidationError | AccessDenied */
export async function createRole(
  context: IdentityContext,
  request: identityV1.CreateRoleRequest__Output,
  peer: Peer,
): Promise<identityV1.CreateRoleResponse> {
  const accountId = admitAdministrator(peer, request.accountId);
  const roleName = checkName("roleName", request.roleName);
  const path = checkName("path", request.path || "/");
  const trustPolicy = checkTrustPolicy(request.assumeRolePolicyDocument);
  const { entities, clock, randomBytes, hub } = context;
  await ensureAccount(context, accountId);
  const role: Role = {
    accountId,
    roleName,
    path,
    roleId: uniqueId("AROA", randomBytes),
    createdMs: clock.now(),
    trustPolicy,
    policies: {},
  };
  await retried(async () => {
    if (await entities.role(accountId, roleName)) {
      throw new ServiceError("EntityAlreadyExists", `Role with name ${roleName} already exists.`);
    }
    if (await entities.hasAtLeast(rolesPrefix(accountId), maxRoles)) {
      throw new ServiceError("LimitExceeded", `Cannot exceed quota for RolesPerAccount: ${maxRoles}`);
    }
    await entities.write([putOf(roleKey(accountId, roleName), role, 0)]);
  });
  await hub.announce({ entity: "role", accountId, name: roleName, deleted: false });
  return { role: roleMessage(role) };
}

/** A role as the admin API shows it. */
export function roleMessage(role: Role): identityV1.Role {
  const { accountId, roleName, path, roleId, createdMs, trustPolicy } = role;
  const assumeRolePolicyDocument = trustPolicy;
  return { accountId, roleName, path, roleId, createdMs, arn: roleArn(role), assumeRolePolicyDocument };
}
