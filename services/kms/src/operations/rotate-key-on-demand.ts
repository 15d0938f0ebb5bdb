import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Kms, Operation } from "../call.ts";
import { type KeyMaterial, type KeyRecord, onDemandRotations } from "../domain/keys/key-record.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { requirePrimaryIfMultiRegion } from "../domain/keys/multi-region.ts";
import { limits } from "../domain/limits.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { rotateMaterial, rotateToImported } from "../steps/material/rotate-material.ts";
import { loadKin } from "../steps/multi-region/kin.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

/**
 * New key material becomes current at once, of a key with imported material the one that was imported for it; id, ARN, policy and
 * the dates of automatic rotation stay, and old ciphertext still decrypts under the old material.
 * @throws ServiceError NotFoundException, DisabledException, KMSInvalidStateException, UnsupportedOperationException,
 * LimitExceededException (25 per key), ConflictException (20 minutes before an automatic rotation)
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
    requirePrimaryIfMultiRegion(key.record);
    requireRotationsLeft(key);
    requireNoRotationSoon(key, kms.clock.now());

    const { hbkId } = await rotate(kms, key);
    call.notes.additionalEventData.keyMaterialId = hbkId;
    return { keyId: key.arn };
  },
};

async function rotate(kms: Kms, key: LoadedKey): Promise<KeyMaterial> {
  const { origin, rotation } = key.record;
  if (origin === "EXTERNAL") {
    const kin = await loadKin(kms, key.record);
    return await rotateToImported(kms, key, kin, readyMaterial(key, kin));
  }
  return await rotateMaterial(kms, key, { rotationType: "ON_DEMAND", rotation });
}

function requireRotationsLeft({ record, arn }: LoadedKey): void {
  if (onDemandRotations(record) < limits.maxOnDemandRotations) return;
  throw new ServiceError(
    "LimitExceededException",
    "The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be performed " +
      `for this key: ${arn}`,
  );
}

function requireNoRotationSoon({ record, arn }: LoadedKey, nowMs: number): void {
  if (record.rotation === undefined || record.rotation.nextMs - nowMs > limits.rotationConflictMs) return;
  throw new ServiceError(
    "ConflictException",
    `An automatic rotation of ${arn} is in progress or scheduled to begin within the next 20 minutes.`,
  );
}

/** Material that is there in every Region of the key; a replica may have been made after it was imported. */
function readyMaterial({ record, arn }: LoadedKey, kin: readonly LoadedKey[]): KeyMaterial {
  const records = [record, ...kin.map((one) => one.record)];
  const isThere =
    (hbkId: string) =>
    ({ materials }: KeyRecord) =>
      materials.some((one) => one.hbkId === hbkId && one.imported?.present === true);
  const ready = record.materials.find(
    ({ pending, hbkId }) => pending === "ROTATION" && records.every(isThere(hbkId)),
  );
  if (ready !== undefined) return ready;
  throw new ServiceError(
    "KMSInvalidStateException",
    `No available key material pending rotation for the key: ${arn}.`,
  );
}
