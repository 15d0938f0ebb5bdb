import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/key-states.ts";
import { shown } from "../domain/shown.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * Whether the key rotates by itself. @throws ServiceError NotFoundException
 *
 * Differs from AWS: keys do not rotate by themselves here yet (EnableKeyRotation is not served), so the answer is always no; AWS
 * managed keys, which AWS rotates yearly, say the same.
 */
export const getKeyRotationStatus: Operation<
  Input<kmsV1.GetKeyRotationStatusRequest__Output>,
  kmsV1.GetKeyRotationStatusResponse
> = {
  name: "GetKeyRotationStatus",
  readOnly: true,
  shown: ({ keyId }) => shown({ keyId }),

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "GetKeyRotationStatus" });
    requireState(key.record, "GetKeyRotationStatus");
    return { keyRotationEnabled: false, keyId: key.arn };
  },
};
