import { timestampOf } from "@keymesh/aws-wire";
import type { iamV1 } from "@keymesh/proto";
import { userArn } from "../../../domain/arns.ts";
import type { User } from "../../../domain/entities.ts";
import { tagList } from "../../../domain/tags.ts";
import { boundaryMessage } from "../boundary.ts";

/** A user as lists show it. */
export function userSummary(user: User): iamV1.User {
  const { path, userName, userId, createdMs } = user;
  return { path, userName, userId, arn: userArn(user), createDate: timestampOf(createdMs / 1000) };
}

/** A user with all there is to say of it. */
export function userMessage(user: User): iamV1.User {
  const { boundary, tags } = user;
  return { ...userSummary(user), permissionsBoundary: boundaryMessage(boundary), tags: tagList(tags) };
}
