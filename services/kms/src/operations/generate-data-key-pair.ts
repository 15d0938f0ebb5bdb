import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { refuseRecipient } from "../domain/unsupported.ts";
import { makeDataKeyPair, shownDataKeyPairRequest } from "../steps/data-key-pair.ts";

/**
 * A new key pair for use outside KMS: the public key, and the private key in plaintext (PKCS#8) and encrypted under a symmetric
 * KMS key. KMS keeps none of them; Decrypt opens the private key again.
 * @throws ServiceError NotFoundException, DisabledException, KMSInvalidStateException, InvalidKeyUsageException,
 * InvalidGrantTokenException, DryRunOperationException, UnsupportedOperationException (SM2; keys in custom key stores)
 */
export const generateDataKeyPair: Operation<
  Input<kmsV1.GenerateDataKeyPairRequest__Output>,
  kmsV1.GenerateDataKeyPairResponse
> = {
  name: "GenerateDataKeyPair",
  readOnly: true,
  shown: shownDataKeyPairRequest,

  async run(kms, call, request) {
    refuseRecipient(request.recipient);
    const { plaintext, ...pair } = await makeDataKeyPair(kms, call, "GenerateDataKeyPair", request);
    return { ...pair, privateKeyPlaintext: plaintext };
  },
};
