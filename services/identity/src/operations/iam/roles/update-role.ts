import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import type { Role } from "../../../domain/entities.ts";
import { admitted, changeBearer, requireBearer } from "../bearers.ts";
import { roleMessage } from "./role-message.ts";
import { trustPolicy } from "./trust-policy.ts";

/** Changes a role's description and longest session; what is not given stays. @throws ServiceError NoSuchEntity | AccessDenied */
export const updateRole: Operation<iamV1.UpdateRoleRequest__Output, iamV1.UpdateRoleResponse> = {
  readOnly: false,
  async run(context, call, { roleName, description, maxSessionDuration }) {
    const { name } = await admitted(context, call, "UpdateRole", "role", roleName);
    await changeBearer(context, call.accountId, "role", name, ({ value }) => ({
      value: {
        ...described(value, description),
        maxSessionSeconds: maxSessionDuration ?? value.maxSessionSeconds,
      },
    }));
    return {};
  },
};

/** Changes a role's description. @throws ServiceError NoSuchEntity | AccessDenied */
export const updateRoleDescription: Operation<
  iamV1.UpdateRoleDescriptionRequest__Output,
  iamV1.UpdateRoleDescriptionResponse
> = {
  readOnly: false,
  async run(context, call, { roleName, description }) {
    const { accountId } = call;
    const { name } = await admitted(context, call, "UpdateRoleDescription", "role", roleName);
    await changeBearer(context, accountId, "role", name, ({ value }) => ({
      value: described(value, description),
    }));
    return { role: roleMessage((await requireBearer(context, accountId, "role", name)).value) };
  },
};

/**
 * Changes who may assume a role. Sessions there are go on.
 * @throws ServiceError NoSuchEntity | MalformedPolicyDocument | LimitExceeded | AccessDenied
 */
export const updateAssumeRolePolicy: Operation<
  iamV1.UpdateAssumeRolePolicyRequest__Output,
  iamV1.UpdateAssumeRolePolicyResponse
> = {
  readOnly: false,
  async run(context, call, { roleName, policyDocument = "" }) {
    const { name } = await admitted(context, call, "UpdateAssumeRolePolicy", "role", roleName);
    const trust = await trustPolicy(context, policyDocument);
    await changeBearer(context, call.accountId, "role", name, ({ value }) => ({
      value: { ...value, trustPolicy: trust },
    }));
    return {};
  },
};

function described(role: Role, description: string | undefined): Role {
  if (description === undefined) return role;
  const { description: _, ...rest } = role;
  return description === "" ? rest : { ...rest, description };
}
