import { ServiceError } from "@keymesh/errors";
import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import type { AccessKeyStatus } from "../../../domain/entities.ts";
import { accessKeyKey } from "../../../store/entity-keys.ts";
import { putOf } from "../../../store/entity-store.ts";
import { keyOwner, requireKey } from "./key-owner.ts";

/**
 * Turns an access key on or off; while it is off nothing signed with it counts, nor do the sessions made with it.
 * @throws ServiceError NoSuchEntity | InvalidInput | AccessDenied
 */
export const updateAccessKey: Operation<iamV1.UpdateAccessKeyRequest__Output, iamV1.UpdateAccessKeyResponse> =
  {
    readOnly: false,
    async run(context, call, { userName: asked, accessKeyId = "", status: wanted }) {
      const { accountId } = call;
      const userName = await keyOwner(context, call, "UpdateAccessKey", asked);
      const status = statusOf(wanted);
      await context.turns.of(accountId, async (write) => {
        const { value, version } = await requireKey(context, accountId, userName, accessKeyId);
        await write([putOf(accessKeyKey(accessKeyId), { ...value, status }, version)]);
      });
      const deleted = status === "Inactive";
      await context.hub.announce({ entity: "access-key", accountId, name: accessKeyId, deleted });
      return {};
    },
  };

function statusOf(text: string | undefined): AccessKeyStatus {
  if (text === "Active" || text === "Inactive") return text;
  throw new ServiceError("InvalidInput", `Access keys cannot be given the status ${text}.`);
}
