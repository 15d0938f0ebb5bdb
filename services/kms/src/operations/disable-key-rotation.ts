import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { requirePrimaryIfMultiRegion } from "../domain/keys/multi-region.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { changeRotation } from "../steps/material/change-rotation.ts";

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
