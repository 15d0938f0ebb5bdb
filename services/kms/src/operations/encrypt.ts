import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { algorithmOf, refuseContext, requireRoom } from "../domain/asymmetric-encryption.ts";
import { encryptionConditions } from "../domain/condition-keys.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { shown } from "../domain/trail/shown.ts";
import { loadHbkToUse, loadKeyToUse } from "../steps/use-key.ts";

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

    const key = await loadKeyToUse(kms, call, request, {
      operation: "Encrypt",
      algorithm,
      conditions: encryptionConditions(algorithm),
      encryptionContext: context,
    });
    const plaintext = request.plaintext!;
    requireRoom(algorithm, key.record.keySpec, plaintext);
    stopIfDryRun(request.dryRun);

    const { region, ekt } = await loadHbkToUse(kms, call, key);
    const { ciphertextBlob } = await kms.fleet.encrypt({ region, ekt, algorithm, plaintext, context });

    return { ciphertextBlob, keyId: key.arn, encryptionAlgorithm: algorithm };
  },
};
