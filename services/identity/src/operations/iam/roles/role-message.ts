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

/** A role with all there is to say of it. */
export function roleMessage(role: Role): iamV1.Role {
  const { boundary, tags } = role;
  return { ...roleSummary(role), permissionsBoundary: boundaryMessage(boundary), tags: tagList(tags) };
}
