import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { algorithmOf, refuseContext, requireRoom } from "../domain/asymmetric-encryption.ts";
import { encryptionConditions } from "../domain/condition-keys.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { requireUsage } from "../domain/keys/key-usage.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { showMaterial } from "../steps/key-events.ts";
import { loadKey } from "../steps/load-key.ts";
import { loadCurrentMaterial } from "../steps/material/usable-material.ts";

/**
 * Encrypts up to 4,096 bytes directly under a key derived from the KMS key's current material; under an RSA key (OAEP) less, and
 * without an encryption context.
 * @throws ServiceError NotFoundException, DisabledException, KMSInvalidStateException, InvalidKeyUsageException,
 * InvalidGrantTokenException, DryRunOperationException, ValidationException
 */
export const encrypt: Operation<Input<kmsV1.EncryptRequest__Output>, kmsV1.EncryptResponse> = {
  name: "Encrypt",
  readOnly: true,
  shown: ({ keyId, encryptionContext, encryptionAlgorithm }) =>
    shown({ keyId, encryptionContext, encryptionAlgorithm: encryptionAlgorithm ?? "SYMMETRIC_DEFAULT" }),

  async run(kms, call, request) {
    const context = encryptionContextOf(request.encryptionContext ?? undefined);
    const algorithm = algorithmOf(request.encryptionAlgorithm);
    refuseContext(algorithm, context);

    const { key, alias } = await loadKey(kms, call, request.keyId!);

    await authorizeKey(kms, call, key, {
      action: "Encrypt",
      encryptionContext: context,
      conditions: encryptionConditions(algorithm),
      grantTokens: request.grantTokens ?? [],
      requestAlias: alias,
    });
    requireState(key.record, "Encrypt");
    requireUsage(key.record, "Encrypt", algorithm);
    const plaintext = request.plaintext!;
    requireRoom(algorithm, key.record.keySpec, plaintext);
    stopIfDryRun(request.dryRun);

    const material = await loadCurrentMaterial(kms, key);
    showMaterial(kms, call, key, material);
    const { ekt } = material;
    const { ciphertextBlob } = await kms.fleet.encrypt({
      region: key.record.region,
      ekt,
      algorithm,
      plaintext,
      context,
    });

    return { ciphertextBlob, keyId: key.arn, encryptionAlgorithm: algorithm };
  },
};
