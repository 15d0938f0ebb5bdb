import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { groupArn } from "../../../domain/arns.ts";
import type { Group } from "../../../domain/entities.ts";
import { uniqueId } from "../../../domain/identifiers.ts";
import { groupKey, groupsPrefix } from "../../../store/entity-keys.ts";
import { createEntity } from "../create-entity.ts";
import { groupMessage } from "./group-message.ts";

/** Makes a group. @throws ServiceError EntityAlreadyExists | LimitExceeded | AccessDenied */
export const createGroup: Operation<iamV1.CreateGroupRequest__Output, iamV1.CreateGroupResponse> = {
  readOnly: false,
  async run(context, call, { groupName = "", path = "/" }) {
    const { accountId } = call;
    await authorize(context, call, "CreateGroup", groupArn({ accountId, path, groupName }));
    const group: Group = {
      accountId,
      groupName,
      path,
      groupId: uniqueId("AGPA", context.randomBytes),
      createdMs: context.clock.now(),
      policies: {},
      attached: [],
    };
    await createEntity(context, {
      accountId,
      key: groupKey(accountId, groupName),
      value: group,
      prefix: groupsPrefix(accountId),
      quota: "GroupsPerAccount",
      taken: `Group with name ${groupName} already exists.`,
    });
    return { group: groupMessage(group) };
  },
};
