import { timestampOf } from "@keymesh/aws-wire";
import type { iamV1 } from "@keymesh/proto";
import { groupArn } from "../../../domain/arns.ts";
import type { Group } from "../../../domain/entities.ts";

/** A group as IAM shows it. */
export function groupMessage(group: Group): iamV1.Group {
  const { path, groupName, groupId, createdMs } = group;
  return { path, groupName, groupId, arn: groupArn(group), createDate: timestampOf(createdMs / 1000) };
}
