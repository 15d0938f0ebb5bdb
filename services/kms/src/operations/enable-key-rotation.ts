import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { rotationConditions } from "../domain/condition-keys.ts";
import { rotationFrom } from "../domain/keys/key-record.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { requirePrimaryIfMultiRegion } from "../domain/keys/multi-region.ts";
import { limits } from "../domain/limits.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { changeRotation } from "../steps/material/change-rotation.ts";

/**
 * Has a key rotate by itself every 90 to 2,560 days, first one period from now; also changes the period. The same period again
 * changes nothing, the date of the next rotation least of all.
 * @throws ServiceError NotFoundException, DisabledException, KMSInvalidStateException, UnsupportedOperationException (asymmetric,
 * HMAC, imported, in a custom key store, or a replica)
 */
export const enableKeyRotation: Operation<
  Input<kmsV1.EnableKeyRotationRequest__Output>,
  kmsV1.EnableKeyRotationResponse
> = {
  name: "EnableKeyRotation",
  readOnly: false,
  shown: ({ keyId, rotationPeriodInDays }) => shown({ keyId, rotationPeriodInDays }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const periodDays = request.rotationPeriodInDays ?? limits.defaultRotationPeriodDays;
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    const conditions = rotationConditions(periodDays);
    await authorizeKey(kms, call, key, { action: "EnableKeyRotation", conditions });
    requireState(key.record, "EnableKeyRotation");
    requirePrimaryIfMultiRegion(key.record);

    if (key.record.rotation?.periodDays !== periodDays) {
      await changeRotation(kms, key, rotationFrom(kms.clock.now(), periodDays));
    }
    return {};
  },
};
