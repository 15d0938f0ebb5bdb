import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { pageOfAll } from "../../../domain/page.ts";
import { admitted } from "../bearers.ts";
import { groupMessage } from "./group-message.ts";

/** The groups a user is in. @throws ServiceError NoSuchEntity | ValidationError | AccessDenied */
export const listGroupsForUser: Operation<
  iamV1.ListGroupsForUserRequest__Output,
  iamV1.ListGroupsForUserResponse
> = {
  readOnly: true,
  async run(context, call, { userName, ...request }) {
    const { value } = await admitted(context, call, "ListGroupsForUser", "user", userName);
    const { items, ...rest } = await pageOfAll(request, value.groups, (name) => name.toLowerCase());
    const groups = await Promise.all(items.map((name) => context.entities.group(call.accountId, name)));
    return { groups: groups.flatMap((group) => (group ? [groupMessage(group.value)] : [])), ...rest };
  },
};
