import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { ignoresCiphertext } from "../domain/dry-run.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { requireState } from "../domain/key-states.ts";
import { shown } from "../domain/shown.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { showMaterial, showOpenedDataKey } from "../steps/key-events.ts";
import { loadKey } from "../steps/load-key.ts";
import { loadKeyOfCiphertext } from "../steps/material.ts";
import { requireNamedKey } from "../steps/named-key.ts";
import {
  dryRunSucceeded,
  refuseRecipient,
  requireSymmetricAlgorithm,
  stopIfDryRun,
} from "../steps/refuse.ts";

type Request = Input<kmsV1.DecryptRequest__Output>;

/**
 * Decrypts what Encrypt, GenerateDataKey or ReEncrypt made. The key is the one the ciphertext names; a KeyId in the request must
 * be that key. Permission is asked of the key in the ciphertext, so naming another one gains nothing.
 * @throws ServiceError InvalidCiphertextException (one way for every reason), IncorrectKeyException, NotFoundException,
 * DisabledException, KMSInvalidStateException, InvalidGrantTokenException, DryRunOperationException
 */
export const decrypt: Operation<Request, kmsV1.DecryptResponse> = {
  name: "Decrypt",
  readOnly: true,
  shown: ({ keyId, encryptionContext, encryptionAlgorithm }) =>
    shown({ encryptionContext, keyId, encryptionAlgorithm: encryptionAlgorithm ?? "SYMMETRIC_DEFAULT" }),

  async run(kms, call, request) {
    const context = encryptionContextOf(request.encryptionContext ?? undefined);
    requireSymmetricAlgorithm(request.encryptionAlgorithm);
    refuseRecipient(request.recipient);
    if (ignoresCiphertext(request, request.keyId)) return await tryPermission(kms, call, request);

    const { key, material } = await loadKeyOfCiphertext(
      kms,
      call,
      request.ciphertextBlob ?? undefined,
      "Decrypt",
    );
    const alias = await requireNamedKey(kms, call, request.keyId, key);

    await authorizeKey(kms, call, key, access(request, context, alias));
    requireState(key.record, "Decrypt");

    showMaterial(kms, call, key, material);
    const { region } = key.record;
    const ciphertextBlob = request.ciphertextBlob!;
    const { plaintext } = await kms.fleet.decrypt({ region, ekt: material.ekt, ciphertextBlob, context });
    if (request.dryRun === true) plaintext.fill(0);
    stopIfDryRun(request.dryRun);
    showOpenedDataKey(kms, plaintext, ciphertextBlob);

    return {
      plaintext,
      keyId: key.arn,
      encryptionAlgorithm: "SYMMETRIC_DEFAULT",
      keyMaterialId: material.hbkId,
    };
  },
};

/** DryRun that looks at permission and key state only. */
async function tryPermission(kms: Kms, call: Call, request: Request): Promise<never> {
  const { key, alias } = await loadKey(kms, call, request.keyId!);
  await authorizeKey(
    kms,
    call,
    key,
    access(request, encryptionContextOf(request.encryptionContext ?? undefined), alias),
  );
  requireState(key.record, "Decrypt");
  throw dryRunSucceeded();
}

function access(
  request: Request,
  encryptionContext: Readonly<Record<string, string>>,
  alias: string | undefined,
) {
  return {
    action: "Decrypt",
    encryptionContext,
    conditions: { "kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT" },
    grantTokens: request.grantTokens ?? [],
    requestAlias: alias,
  };
}
