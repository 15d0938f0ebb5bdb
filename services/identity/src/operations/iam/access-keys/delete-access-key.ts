import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { accessKeyKey, accessKeyUseKey } from "../../../store/entity-keys.ts";
import { putOf } from "../../../store/entity-store.ts";
import { holderOf } from "../../store-access-key.ts";
import { keyOwner, requireKey } from "./key-owner.ts";

/** Deletes an access key; sessions made with it are refused from then on. @throws ServiceError NoSuchEntity | AccessDenied */
export const deleteAccessKey: Operation<iamV1.DeleteAccessKeyRequest__Output, iamV1.DeleteAccessKeyResponse> =
  {
    readOnly: false,
    async run(context, call, { userName: asked, accessKeyId = "" }) {
      const { accountId } = call;
      const userName = await keyOwner(context, call, "DeleteAccessKey", asked);
      await context.turns.of(accountId, async (write) => {
        const key = await requireKey(context, accountId, userName, accessKeyId);
        const holder = await holderOf(context, accountId, userName);
        const accessKeyIds = holder.value.accessKeyIds.filter((id) => id !== accessKeyId);
        await write([
          { delete: accessKeyKey(accessKeyId), ifVersion: key.version },
          { delete: accessKeyUseKey(accessKeyId) },
          putOf(holder.key, { ...holder.value, accessKeyIds }, holder.version),
        ]);
      });
      await context.hub.announce({ entity: "access-key", accountId, name: accessKeyId, deleted: true });
      return {};
    },
  };
