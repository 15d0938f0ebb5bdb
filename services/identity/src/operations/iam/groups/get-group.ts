import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { pageOf } from "../../../domain/page.ts";
import { admitted } from "../bearers.ts";
import { userSummary } from "../users/user-message.ts";
import { groupMessage } from "./group-message.ts";

/** A group and one page of its users. @throws ServiceError NoSuchEntity | ValidationError | AccessDenied */
export const getGroup: Operation<iamV1.GetGroupRequest__Output, iamV1.GetGroupResponse> = {
  readOnly: true,
  async run(context, call, { groupName, ...request }) {
    const { accountId } = call;
    const { entities } = context;
    const { name, value } = await admitted(context, call, "GetGroup", "group", groupName);
    const { items, ...rest } = await pageOf(
      request,
      (after) => entities.members(accountId, name, after),
      (userName) => userName.toLowerCase(),
    );
    const users = await Promise.all(items.map((userName) => entities.user(accountId, userName)));
    return {
      group: groupMessage(value),
      users: users.flatMap((user) => (user ? [userSummary(user.value)] : [])),
      ...rest,
    };
  },
};
