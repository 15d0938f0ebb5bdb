import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { onDemandRotations } from "../domain/key-record.ts";
import { requireState } from "../domain/key-states.ts";
import { limits } from "../domain/limits.ts";
import { keyArnElement } from "../domain/response-elements.ts";
import { shown } from "../domain/shown.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { showNewMaterial } from "../steps/key-events.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { materialPath } from "../store/layout.ts";
import { encodeMaterial } from "../store/records.ts";

/**
 * New key material becomes current at once; id, ARN and policy stay, and old ciphertext still decrypts under the old material.
 * @throws ServiceError NotFoundException, DisabledException, KMSInvalidStateException, LimitExceededException (25 per key)
 *
 * Differs from AWS: the rotation is done when the call is answered; AWS begins it and takes up to an hour.
 */
export const rotateKeyOnDemand: Operation<
  Input<kmsV1.RotateKeyOnDemandRequest__Output>,
  kmsV1.RotateKeyOnDemandResponse
> = {
  name: "RotateKeyOnDemand",
  readOnly: false,
  shown: ({ keyId }) => shown({ keyId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "RotateKeyOnDemand" });
    requireState(key.record, "RotateKeyOnDemand");
    if (onDemandRotations(key.record) >= limits.maxOnDemandRotations) {
      throw new ServiceError(
        "LimitExceededException",
        "The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be performed " +
          `for this key: ${key.arn}`,
      );
    }

    const { region, accountId, keyId, materials } = key.record;
    const { hbkId, ekt } = await kms.fleet.createHbk({ region, keyArn: key.arn });
    const value = encodeMaterial({ accountId, keyId, ekt });
    const store = { put: materialPath(region, hbkId), value, ifVersion: 0 };
    const material = { hbkId, createdMs: kms.clock.now(), rotationType: "ON_DEMAND" } as const;
    await changeKey(kms, key, { materials: [...materials, material] }, [store]);
    call.notes.additionalEventData.keyMaterialId = hbkId;
    showNewMaterial(kms, keyId, ekt);
    return { keyId: key.arn };
  },
};
