import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { loadMacKey, shownMacRequest } from "../steps/mac.ts";
import { loadHbkToUse } from "../steps/use-key.ts";

/**
 * Verifies an HMAC inside an HSM, in constant time. One that does not fit is an error, in a dry run too.
 * @throws ServiceError KMSInvalidMacException; as GenerateMac
 */
export const verifyMac: Operation<Input<kmsV1.VerifyMacRequest__Output>, kmsV1.VerifyMacResponse> = {
  name: "VerifyMac",
  readOnly: true,
  shown: shownMacRequest,

  async run(kms, call, request) {
    const { key, algorithm } = await loadMacKey(kms, call, "VerifyMac", request);

    const { region, ekt } = await loadHbkToUse(kms, call, key);
    const { message, mac } = request as { message: Buffer; mac: Buffer };
    await kms.fleet.verifyMac({ region, ekt, algorithm, message, mac });
    stopIfDryRun(request.dryRun);

    return { keyId: key.arn, macValid: true, macAlgorithm: algorithm };
  },
};
