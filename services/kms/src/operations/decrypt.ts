import { type EncryptionContext, invalidCiphertext } from "@keymesh/envelope";
import type { EncryptionAlgorithm } from "@keymesh/hsm-channel";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { algorithmOf, refuseContext, symmetricDefault } from "../domain/asymmetric-encryption.ts";
import { encryptionConditions } from "../domain/condition-keys.ts";
import { dryRunSucceeded, ignoresCiphertext, stopIfDryRun } from "../domain/dry-run.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { requireUsage } from "../domain/keys/key-usage.ts";
import { shown } from "../domain/trail/shown.ts";
import { refuseRecipient } from "../domain/unsupported.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { showMaterial, showOpenedDataKey } from "../steps/key-events.ts";
import { loadKeyToDecrypt } from "../steps/key-to-decrypt.ts";
import { loadKey } from "../steps/load-key.ts";
import { loadCurrentMaterial } from "../steps/material/usable-material.ts";

type Request = Input<kmsV1.DecryptRequest__Output>;

/**
 * Decrypts what Encrypt, GenerateDataKey, GenerateDataKeyPair or ReEncrypt made, or what someone encrypted under an RSA public key.
 * A symmetric ciphertext names its key; a KeyId in the request must be that key. Permission is asked of the key in the ciphertext,
 * so naming another one gains nothing. An RSA ciphertext names none: the request must, and give the algorithm.
 * @throws ServiceError InvalidCiphertextException (one way for every reason), IncorrectKeyException, NotFoundException,
 * DisabledException, KMSInvalidStateException, InvalidKeyUsageException, InvalidGrantTokenException, DryRunOperationException,
 * ValidationException
 */
export const decrypt: Operation<Request, kmsV1.DecryptResponse> = {
  name: "Decrypt",
  readOnly: true,
  shown: ({ keyId, encryptionContext, encryptionAlgorithm }) =>
    shown({ encryptionContext, keyId, encryptionAlgorithm: encryptionAlgorithm ?? "SYMMETRIC_DEFAULT" }),

  async run(kms, call, request) {
    const context = encryptionContextOf(request.encryptionContext ?? undefined);
    const algorithm = algorithmOf(request.encryptionAlgorithm);
    refuseContext(algorithm, context);
    refuseRecipient(request.recipient);
    if (ignoresCiphertext(request, request.keyId)) {
      return await tryPermission(kms, call, request, algorithm, context);
    }

    const { ciphertextBlob, keyId } = request;
    const named = { algorithm, ciphertextBlob, keyId, member: "KeyId", action: "Decrypt" } as const;
    const { key, alias, material: made } = await loadKeyToDecrypt(kms, call, named);

    await authorizeKey(kms, call, key, access(request, algorithm, context, alias));
    requireState(key.record, "Decrypt");
    requireUsage(key.record, "Decrypt", algorithm);
    if (!ciphertextBlob) throw invalidCiphertext();

    const material = made ?? (await loadCurrentMaterial(kms, key));
    showMaterial(kms, call, key, material);
    const { region } = key.record;
    const { ekt } = material;
    const { plaintext } = await kms.fleet.decrypt({ region, ekt, algorithm, ciphertextBlob, context });
    if (request.dryRun === true) plaintext.fill(0);
    stopIfDryRun(request.dryRun);
    const isSymmetric = algorithm === symmetricDefault;
    if (isSymmetric) showOpenedDataKey(kms, plaintext, ciphertextBlob);

    const answer = { plaintext, keyId: key.arn, encryptionAlgorithm: algorithm };
    return isSymmetric ? { ...answer, keyMaterialId: material.hbkId } : answer;
  },
};

/** DryRun that looks at permission, key state and usage only. */
async function tryPermission(
  kms: Kms,
  call: Call,
  request: Request,
  algorithm: EncryptionAlgorithm,
  context: EncryptionContext,
): Promise<never> {
  const { key, alias } = await loadKey(kms, call, request.keyId!);
  await authorizeKey(kms, call, key, access(request, algorithm, context, alias));
  requireState(key.record, "Decrypt");
  requireUsage(key.record, "Decrypt", algorithm);
  throw dryRunSucceeded();
}

function access(
  request: Request,
  algorithm: EncryptionAlgorithm,
  encryptionContext: EncryptionContext,
  alias: string | undefined,
) {
  return {
    action: "Decrypt",
    encryptionContext,
    conditions: encryptionConditions(algorithm),
    grantTokens: request.grantTokens ?? [],
    requestAlias: alias,
  };
}
