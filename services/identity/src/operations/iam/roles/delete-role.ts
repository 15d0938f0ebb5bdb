import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { attachmentDelete } from "../../../store/attachments.ts";
import { admitted, noticeOf, requireBearer } from "../bearers.ts";
import { conflict } from "../users/delete-user.ts";

/** Deletes a role that has no policies; its sessions end. @throws ServiceError NoSuchEntity | DeleteConflict | AccessDenied */
export const deleteRole: Operation<iamV1.DeleteRoleRequest__Output, iamV1.DeleteRoleResponse> = {
  readOnly: false,
  async run(context, call, { roleName }) {
    const { accountId } = call;
    const { name } = await admitted(context, call, "DeleteRole", "role", roleName);
    await context.turns.of(accountId, async (write) => {
      const { key, version, value } = await requireBearer(context, accountId, "role", name);
      if (value.attached.length > 0) throw conflict("must detach all policies first.");
      if (Object.keys(value.policies).length > 0) throw conflict("must delete policies first.");
      const { boundary } = value;
      const unindexed = boundary
        ? [attachmentDelete(accountId, { policyArn: boundary, usage: "boundary", kind: "role", name })]
        : [];
      await write([{ delete: key, ifVersion: version }, ...unindexed]);
    });
    await context.hub.announce(noticeOf(accountId, "role", name, true));
    return {};
  },
};
