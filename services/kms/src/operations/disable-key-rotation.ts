import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/key-states.ts";
import { requirePrimaryIfMultiRegion } from "../domain/multi-region.ts";
import { keyArnElement } from "../domain/response-elements.ts";
import { shown } from "../domain/shown.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { changeRotation } from "../steps/change-rotation.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * Has a key rotate by itself no more; its current material stays current. @throws ServiceError NotFoundException,
 * DisabledException, KMSInvalidStateException, UnsupportedOperationException
 */
export const disableKeyRotation: Operation<
  Input<kmsV1.DisableKeyRotationRequest__Output>,
  kmsV1.DisableKeyRotationResponse
> = {
  name: "DisableKeyRotation",
  readOnly: false,
  shown: ({ keyId }) => shown({ keyId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "DisableKeyRotation" });
    requireState(key.record, "DisableKeyRotation");
    requirePrimaryIfMultiRegion(key.record);

    if (key.record.rotation !== undefined) await changeRotation(kms, key, undefined);
    return {};
  },
};
