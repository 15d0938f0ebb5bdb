import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { membersPrefix } from "../../../store/entity-keys.ts";
import { admitted, noticeOf, requireBearer } from "../bearers.ts";
import { conflict } from "../users/delete-user.ts";

/** Deletes a group that nobody is in and that has no policies. @throws ServiceError NoSuchEntity | DeleteConflict | AccessDenied */
export const deleteGroup: Operation<iamV1.DeleteGroupRequest__Output, iamV1.DeleteGroupResponse> = {
  readOnly: false,
  async run(context, call, { groupName }) {
    const { accountId } = call;
    const { entities } = context;
    const { name } = await admitted(context, call, "DeleteGroup", "group", groupName);
    await context.turns.of(accountId, async (write) => {
      const { key, version, value } = await requireBearer(context, accountId, "group", name);
      if (await entities.hasAtLeast(membersPrefix(accountId, name), 1)) {
        throw conflict("must remove users from group first.");
      }
      if (Object.keys(value.policies).length > 0) throw conflict("must delete policies first.");
      if (value.attached.length > 0) throw conflict("must detach all policies first.");
      await write([{ delete: key, ifVersion: version }]);
    });
    await context.hub.announce(noticeOf(accountId, "group", name, true));
    return {};
  },
};
