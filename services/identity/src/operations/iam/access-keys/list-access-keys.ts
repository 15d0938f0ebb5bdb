import { timestampOf } from "@keymesh/aws-wire";
import type { iamV1 } from "@keymesh/proto";
import type { Operation } from "../../../call.ts";
import { pageOfAll } from "../../../domain/page.ts";
import { holderOf } from "../../store-access-key.ts";
import { keyOwner } from "./key-owner.ts";

/** The access keys of a user or root; the well-known ones are not among them. @throws ServiceError NoSuchEntity | AccessDenied */
export const listAccessKeys: Operation<iamV1.ListAccessKeysRequest__Output, iamV1.ListAccessKeysResponse> = {
  readOnly: true,
  async run(context, call, { userName: asked, ...request }) {
    const userName = await keyOwner(context, call, "ListAccessKeys", asked);
    const { value } = await holderOf(context, call.accountId, userName);
    const found = await Promise.all(value.accessKeyIds.map((id) => context.entities.accessKey(id)));
    const keys = found.flatMap((key) => (key ? [key.value] : []));
    const { items, ...rest } = await pageOfAll(request, keys, ({ accessKeyId }) => accessKeyId);
    return {
      accessKeyMetadata: items.map(({ accessKeyId, status, createdMs }) => ({
        ...(userName && { userName }),
        accessKeyId,
        status,
        createDate: timestampOf(createdMs / 1000),
      })),
      ...rest,
    };
  },
};
