import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { currentMaterialOf, type KeyMaterial } from "../domain/keys/key-record.ts";
import { canRotate } from "../domain/keys/key-specs.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { removeMaterial } from "../steps/material/remove-material.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

/**
 * Destroys imported key material, by default the current one; the key waits for the same bytes to be imported again. Material that
 * is not there any more is no error.
 * @throws ServiceError NotFoundException, UnsupportedOperationException, KMSInvalidStateException
 */
export const deleteImportedKeyMaterial: Operation<
  Input<kmsV1.DeleteImportedKeyMaterialRequest__Output>,
  kmsV1.DeleteImportedKeyMaterialResponse
> = {
  name: "DeleteImportedKeyMaterial",
  readOnly: false,
  shown: ({ keyId, keyMaterialId }) => shown({ keyId, keyMaterialId }),
  responseElements: ({ keyMaterialId }, call) =>
    shown({ ...(keyArnElement({}, call) as object), keyMaterialId }),

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "DeleteImportedKeyMaterial" });
    requireState(key.record, "DeleteImportedKeyMaterial");
    const material = namedMaterial(key, request.keyMaterialId ?? undefined);
    if (material?.imported?.present) await removeMaterial(kms, key, material.hbkId);
    const isNamed = material !== undefined && canRotate(key.record.keySpec);
    return { keyId: key.arn, ...(isNamed && { keyMaterialId: material.hbkId }) };
  },
};

/** Undefined when the key never had any. */
function namedMaterial(
  { record, arn }: LoadedKey,
  keyMaterialId: string | undefined,
): KeyMaterial | undefined {
  if (keyMaterialId === undefined) return currentMaterialOf(record);
  const named = record.materials.find(({ hbkId }) => hbkId === keyMaterialId);
  if (named !== undefined) return named;
  throw new ServiceError("NotFoundException", `KMS key ${arn} has no key material ${keyMaterialId}.`);
}
