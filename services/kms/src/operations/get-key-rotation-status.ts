import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { timestamp } from "../domain/timestamps.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * Whether and when the key rotates by itself. A key pending deletion does not; its schedule comes back when deletion is cancelled.
 * @throws ServiceError NotFoundException, UnsupportedOperationException
 *
 * Differs from AWS: OnDemandRotationStartDate never shows, since an on-demand rotation is done when it is answered.
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

    const { rotation, deletion, replicaDeletion } = key.record;
    if (rotation === undefined || deletion || replicaDeletion) {
      return { keyRotationEnabled: false, keyId: key.arn };
    }
    return {
      keyRotationEnabled: true,
      keyId: key.arn,
      rotationPeriodInDays: rotation.periodDays,
      nextRotationDate: timestamp(rotation.nextMs),
    };
  },
};
