import { ServiceError } from "@keymesh/errors";
import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { memberKey } from "../../../store/entity-keys.ts";
import { admitted, changeBearer } from "../bearers.ts";

/** Takes a user out of a group. @throws ServiceError NoSuchEntity | AccessDenied */
export const removeUserFromGroup: Operation<
  iamV1.RemoveUserFromGroupRequest__Output,
  iamV1.RemoveUserFromGroupResponse
> = {
  readOnly: false,
  async run(context, call, { groupName, userName = "" }) {
    const { accountId } = call;
    const { name: group } = await admitted(context, call, "RemoveUserFromGroup", "group", groupName);
    await changeBearer(context, accountId, "user", userName, ({ name, value }) => {
      if (!value.groups.includes(group)) {
        throw new ServiceError("NoSuchEntity", `User ${name} not found in Group ${group}`);
      }
      const groups = value.groups.filter((each) => each !== group);
      return { value: { ...value, groups }, also: [{ delete: memberKey(accountId, group, name) }] };
    });
    return {};
  },
};
