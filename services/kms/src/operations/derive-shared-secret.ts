import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { keyAgreementConditions } from "../domain/condition-keys.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { shown } from "../domain/trail/shown.ts";
import { refuseRecipient } from "../domain/unsupported.ts";
import { showSharedSecret } from "../steps/key-events.ts";
import { loadHbkToUse, loadKeyToUse } from "../steps/use-key.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

type Request = Input<kmsV1.DeriveSharedSecretRequest__Output>;

/**
 * The raw ECDH secret of the private key, which stays in the HSM, and a peer's public key (DER SubjectPublicKeyInfo on the same
 * curve): 32, 48 or 66 bytes. A dry run looks at the public key too.
 * @throws ServiceError NotFoundException, DisabledException, KMSInvalidStateException, InvalidKeyUsageException,
 * InvalidGrantTokenException, DryRunOperationException, ValidationException (public key)
 */
export const deriveSharedSecret: Operation<Request, kmsV1.DeriveSharedSecretResponse> = {
  name: "DeriveSharedSecret",
  readOnly: true,
  shown: ({ keyAgreementAlgorithm, keyId }) => shown({ keyAgreementAlgorithm, keyId }),

  async run(kms, call, request) {
    refuseRecipient(request.recipient);
    const algorithm = request.keyAgreementAlgorithm!;

    const key = await loadKeyToUse(kms, call, request, {
      operation: "DeriveSharedSecret",
      algorithm,
      conditions: keyAgreementConditions(algorithm),
    });

    const sharedSecret = await agree(kms, call, key, request.publicKey!);
    if (request.dryRun === true) sharedSecret.fill(0);
    stopIfDryRun(request.dryRun);
    showSharedSecret(kms, sharedSecret);

    return { keyId: key.arn, sharedSecret, keyAgreementAlgorithm: algorithm, keyOrigin: key.record.origin };
  },
};

/** KMS says nothing of what is wrong with a public key. */
async function agree(kms: Kms, call: Call, key: LoadedKey, publicKey: Buffer): Promise<Buffer> {
  const { region, ekt } = await loadHbkToUse(kms, call, key);
  try {
    return (await kms.fleet.deriveSharedSecret({ region, ekt, publicKey })).sharedSecret;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== "ValidationException") throw error;
    throw new ServiceError("ValidationException", "", { cause: error });
  }
}
