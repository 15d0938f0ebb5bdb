import type { SigningAlgorithm } from "@keymesh/hsm-channel";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { loadKeyToSign, shownSigningRequest } from "../steps/signing.ts";
import { loadHbkToUse } from "../steps/use-key.ts";

/**
 * Verifies a signature inside an HSM. A signature that does not fit is an error, never an answer that says no; in a dry run too.
 * @throws ServiceError KMSInvalidSignatureException; as Sign
 */
export const verify: Operation<Input<kmsV1.VerifyRequest__Output>, kmsV1.VerifyResponse> = {
  name: "Verify",
  readOnly: true,
  shown: shownSigningRequest,

  async run(kms, call, request) {
    const { key, toSign } = await loadKeyToSign(kms, call, "Verify", request);

    const { region, ekt } = await loadHbkToUse(kms, call, key);
    const algorithm = request.signingAlgorithm as SigningAlgorithm;
    await kms.fleet.verify({ region, ekt, algorithm, ...toSign, signature: request.signature! });
    stopIfDryRun(request.dryRun);

    return { keyId: key.arn, signatureValid: true, signingAlgorithm: algorithm };
  },
};
