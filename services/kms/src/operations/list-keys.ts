import { kmsKeyArn } from "@keymesh/envelope";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { cutPage, decodeMarker, pageSize } from "../domain/paging.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";

/** All KMS keys of the caller's account and region. @throws ServiceError InvalidMarkerException */
export const listKeys: Operation<Input<kmsV1.ListKeysRequest__Output>, kmsV1.ListKeysResponse> = {
  name: "ListKeys",
  readOnly: true,
  shown: ({ limit, marker }) => shown({ limit, marker }),

  async run(kms, call, request) {
    const { region, principal } = call.caller;
    const { accountId } = principal;
    const after = decodeMarker("keys", request.marker ?? undefined);
    const size = pageSize(request.limit ?? undefined, "keys");

    await authorizeInAccount(kms, call, "ListKeys", "*");

    const keyIds = await kms.keys.listKeyIds(region, accountId, after, size + 1);
    const { page, truncated, nextMarker } = cutPage("keys", keyIds, size, (keyId) => keyId);
    const keys = page.map((keyId) => ({ keyId, keyArn: kmsKeyArn({ region, accountId, keyId }) }));
    return { keys, truncated, nextMarker };
  },
};
