import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { keyMetadata } from "../domain/keys/key-metadata.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKey } from "../steps/load-key.ts";

/** What KMS says of a key, in any state. A predefined alias (`alias/aws/s3`) gets its AWS managed key now. @throws ServiceError NotFoundException */
export const describeKey: Operation<Input<kmsV1.DescribeKeyRequest__Output>, kmsV1.DescribeKeyResponse> = {
  name: "DescribeKey",
  readOnly: true,
  shown: ({ keyId }) => shown({ keyId }),

  async run(kms, call, request) {
    const { key, alias } = await loadKey(kms, call, request.keyId!);
    const grantTokens = request.grantTokens ?? [];
    await authorizeKey(kms, call, key, { action: "DescribeKey", grantTokens, requestAlias: alias });
    requireState(key.record, "DescribeKey");
    return { keyMetadata: keyMetadata(key.record) };
  },
};
