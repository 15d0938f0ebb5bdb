import { timestampOf } from "@keymesh/aws-wire";
import type { iamV1 } from "@keymesh/proto";
import { roleArn } from "../../../domain/arns.ts";
import type { Role } from "../../../domain/entities.ts";
import { tagList } from "../../../domain/tags.ts";
import { boundaryMessage } from "../boundary.ts";

/** A role as lists show it. */
export function roleSummary(role: Role): iamV1.Role {
  const { path, roleName, roleId, createdMs, trustPolicy, description, maxSessionSeconds } = role;
  return {
    path,
    roleName,
    roleId,
    arn: roleArn(role),
    createDate: timestampOf(createdMs / 1000),
    assumeRolePolicyDocument: trustPolicy,
    ...(description !== undefined && { description }),
    maxSessionDuration: maxSessionSeconds,
  };
}

/** A role with all there is to say of it. The mesh does not record when it was last used, so that is empty, as of a new role. */
export function roleMessage(role: Role): iamV1.Role {
  const { boundary, tags } = role;
  return {
    ...roleSummary(role),
    permissionsBoundary: boundaryMessage(boundary),
    tags: tagList(tags),
    roleLastUsed: {},
  };
}

/** A role as CreateRole answers: without its longest session and its last use, as IAM does. */
export function newRoleMessage(role: Role): iamV1.Role {
  const { maxSessionDuration: _longest, roleLastUsed: _lastUsed, ...message } = roleMessage(role);
  return message;
}
