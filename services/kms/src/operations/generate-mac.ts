import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { loadMacKey, shownMacRequest } from "../steps/mac.ts";
import { loadHbkToUse } from "../steps/use-key.ts";

/**
 * The HMAC of a message of up to 4,096 bytes under a key that stays in the HSM: 28, 32, 48 or 64 bytes.
 * @throws ServiceError NotFoundException, DisabledException, KMSInvalidStateException, InvalidKeyUsageException,
 * InvalidGrantTokenException, DryRunOperationException
 */
export const generateMac: Operation<Input<kmsV1.GenerateMacRequest__Output>, kmsV1.GenerateMacResponse> = {
  name: "GenerateMac",
  readOnly: true,
  shown: shownMacRequest,

  async run(kms, call, request) {
    const { key, algorithm } = await loadMacKey(kms, call, "GenerateMac", request);
    stopIfDryRun(request.dryRun);

    const { region, ekt } = await loadHbkToUse(kms, call, key);
    const { mac } = await kms.fleet.generateMac({ region, ekt, algorithm, message: request.message! });

    return { mac, macAlgorithm: algorithm, keyId: key.arn };
  },
};
