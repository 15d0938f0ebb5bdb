import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { checkQuota } from "../../../domain/quotas.ts";
import { memberKey } from "../../../store/entity-keys.ts";
import { admitted, changeBearer, requireBearer } from "../bearers.ts";

/** Puts a user into a group; one that is in it already stays. @throws ServiceError NoSuchEntity | LimitExceeded | AccessDenied */
export const addUserToGroup: Operation<iamV1.AddUserToGroupRequest__Output, iamV1.AddUserToGroupResponse> = {
  readOnly: false,
  async run(context, call, { groupName, userName = "" }) {
    const { accountId } = call;
    const { name } = await admitted(context, call, "AddUserToGroup", "group", groupName);
    await changeBearer(context, accountId, "user", userName, async ({ name: user, value }) => {
      const group = await requireBearer(context, accountId, "group", name);
      if (value.groups.includes(group.name)) return undefined;
      const groups = [...value.groups, group.name];
      checkQuota("GroupsPerUser", groups.length);
      const indexed = { put: memberKey(accountId, group.name, user), value: Buffer.from(user) };
      return { value: { ...value, groups }, also: [indexed] };
    });
    return {};
  },
};
