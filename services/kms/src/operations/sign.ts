import type { SigningAlgorithm } from "@keymesh/hsm-channel";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { loadKeyToSign, shownSigningRequest } from "../steps/signing.ts";
import { loadHbkToUse } from "../steps/use-key.ts";

/**
 * Signs a message of up to 4,096 bytes, or a digest, with the private key, which stays in the HSM. ECDSA signatures are DER, PSS
 * salts as long as the hash.
 * @throws ServiceError NotFoundException, DisabledException, KMSInvalidStateException, InvalidKeyUsageException,
 * InvalidGrantTokenException, DryRunOperationException, ValidationException (message type or digest length)
 */
export const sign: Operation<Input<kmsV1.SignRequest__Output>, kmsV1.SignResponse> = {
  name: "Sign",
  readOnly: true,
  shown: shownSigningRequest,

  async run(kms, call, request) {
    const { key, toSign } = await loadKeyToSign(kms, call, "Sign", request);
    stopIfDryRun(request.dryRun);

    const { region, ekt } = await loadHbkToUse(kms, call, key);
    const algorithm = request.signingAlgorithm as SigningAlgorithm;
    const { signature } = await kms.fleet.sign({ region, ekt, algorithm, ...toSign });

    return { keyId: key.arn, signature, signingAlgorithm: algorithm };
  },
};
