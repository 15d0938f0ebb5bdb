import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { roleArn } from "../../../domain/arns.ts";
import type { Role } from "../../../domain/entities.ts";
import { uniqueId } from "../../../domain/identifiers.ts";
import { tagConditions, tagsOf } from "../../../domain/tags.ts";
import { roleKey, rolesPrefix } from "../../../store/entity-keys.ts";
import { noticeOf } from "../bearers.ts";
import { boundaryWrites } from "../boundary.ts";
import { createEntity } from "../create-entity.ts";
import { newRoleMessage } from "./role-message.ts";
import { trustPolicy } from "./trust-policy.ts";

const defaultSessionSeconds = 3600;

/**
 * Makes a role.
 * @throws ServiceError EntityAlreadyExists | MalformedPolicyDocument | LimitExceeded | InvalidInput | NoSuchEntity (the boundary) |
 * AccessDenied
 */
export const createRole: Operation<iamV1.CreateRoleRequest__Output, iamV1.CreateRoleResponse> = {
  readOnly: false,
  async run(context, call, input) {
    const { accountId } = call;
    const { roleName = "", path = "/", description, permissionsBoundary: boundary, tags: list } = input;
    const arn = roleArn({ accountId, path, roleName });
    const conditions = { ...tagConditions(list), "iam:PermissionsBoundary": boundary };
    await authorize(context, call, "CreateRole", arn, conditions);
    if (list?.length) await authorize(context, call, "TagRole", arn, conditions);
    const roleId = uniqueId("AROA", context.randomBytes);
    const role: Role = {
      accountId,
      roleName,
      path,
      roleId,
      createdMs: context.clock.now(),
      ...(description && { description }),
      maxSessionSeconds: input.maxSessionDuration ?? defaultSessionSeconds,
      trustPolicy: await trustPolicy(context, input.assumeRolePolicyDocument ?? ""),
      policies: {},
      attached: [],
      tags: tagsOf(list),
      ...(boundary && { boundary }),
    };
    await createEntity(context, {
      accountId,
      key: roleKey(accountId, roleName),
      value: role,
      prefix: rolesPrefix(accountId),
      quota: "RolesPerAccount",
      taken: `Role with name ${roleName} already exists.`,
      also: await boundaryWrites(context, accountId, boundary, {
        kind: "role",
        name: roleName,
        id: roleId,
        path,
      }),
    });
    await context.hub.announce(noticeOf(accountId, "role", roleName));
    return { role: newRoleMessage(role) };
  },
};
