import { ServiceError } from "@keymesh/errors";
import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { attachmentDelete } from "../../../store/attachments.ts";
import { admitted, noticeOf, requireBearer } from "../bearers.ts";

/**
 * Deletes a user that has nothing left. Its sessions are refused from then on.
 * @throws ServiceError NoSuchEntity | DeleteConflict | AccessDenied
 */
export const deleteUser: Operation<iamV1.DeleteUserRequest__Output, iamV1.DeleteUserResponse> = {
  readOnly: false,
  async run(context, call, { userName }) {
    const { accountId } = call;
    const { name } = await admitted(context, call, "DeleteUser", "user", userName);
    await context.turns.of(accountId, async (write) => {
      const { key, version, value } = await requireBearer(context, accountId, "user", name);
      const { accessKeyIds, policies, attached, groups, boundary } = value;
      if (attached.length > 0) throw conflict("must detach all policies first.");
      if (Object.keys(policies).length > 0) throw conflict("must delete policies first.");
      if (groups.length > 0) throw conflict("must remove users from group first.");
      if (accessKeyIds.length > 0) throw conflict("must delete access keys first.");
      const unindexed = boundary
        ? [attachmentDelete(accountId, { policyArn: boundary, usage: "boundary", kind: "user", name })]
        : [];
      await write([{ delete: key, ifVersion: version }, ...unindexed]);
    });
    await context.hub.announce(noticeOf(accountId, "user", name, true));
    return {};
  },
};

/** The refusal to delete what has something left. */
export function conflict(what: string): ServiceError {
  return new ServiceError("DeleteConflict", `Cannot delete entity, ${what}`);
}
