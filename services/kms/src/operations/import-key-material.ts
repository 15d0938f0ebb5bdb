import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { importConditions } from "../domain/condition-keys.ts";
import { canRotate } from "../domain/keys/key-specs.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { requirePrimaryIfMultiRegion } from "../domain/keys/multi-region.ts";
import { checkMaterialMembers, expirationOf } from "../domain/material/import-parameters.ts";
import { importTypeOf } from "../domain/material/imported-material.ts";
import { millisecondsOf, trailDate } from "../domain/timestamps.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { bringMaterial } from "../steps/material/bring-material.ts";

type Request = Input<kmsV1.ImportKeyMaterialRequest__Output>;

/**
 * Brings a customer's key material into a key of origin EXTERNAL. It is unwrapped in an HSM, which exports it as an EKT; KMS
 * passes on ciphertext. A key takes only the same bytes again, but a symmetric one also new material for its next rotation.
 * @throws ServiceError NotFoundException, UnsupportedOperationException, KMSInvalidStateException, ValidationException,
 * InvalidImportTokenException, ExpiredImportTokenException, InvalidCiphertextException, IncorrectKeyMaterialException
 */
export const importKeyMaterial: Operation<Request, kmsV1.ImportKeyMaterialResponse> = {
  name: "ImportKeyMaterial",
  readOnly: false,
  shown: (request) =>
    shown({
      keyId: request.keyId,
      validTo: request.validTo && trailDate(millisecondsOf(request.validTo)),
      expirationModel: request.expirationModel ?? "KEY_MATERIAL_EXPIRES",
      importType: request.importType,
      keyMaterialDescription: request.keyMaterialDescription,
      keyMaterialId: request.keyMaterialId,
    }),
  responseElements: ({ keyMaterialId }, call) =>
    shown({ ...(keyArnElement({}, call) as object), keyMaterialId }),

  async run(kms, call, request) {
    const validToMs = request.validTo ? millisecondsOf(request.validTo) : undefined;
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    const { record } = key;

    const conditions = importConditions(request.expirationModel, validToMs);
    await authorizeKey(kms, call, key, { action: "ImportKeyMaterial", conditions });
    requireState(record, "ImportKeyMaterial");
    const { importType, keyMaterialDescription, keyMaterialId, expirationModel } = request;
    checkMaterialMembers({ importType, keyMaterialDescription, keyMaterialId }, record.keySpec);
    const type = importTypeOf(record, importType);
    // What all Regions share is said in the primary's.
    if (type === "NEW_KEY_MATERIAL" || keyMaterialDescription) requirePrimaryIfMultiRegion(record);
    const nowMs = kms.clock.now();
    const endMs = expirationOf({ expirationModel, validToMs }, nowMs);

    const hbkId = await bringMaterial(kms, key, {
      importToken: request.importToken!,
      encryptedKeyMaterial: request.encryptedKeyMaterial!,
      type,
      nowMs,
      validToMs: endMs,
      description: keyMaterialDescription ?? undefined,
      expectedId: keyMaterialId ?? undefined,
    });
    return { keyId: key.arn, ...(canRotate(record.keySpec) && { keyMaterialId: hbkId }) };
  },
};
