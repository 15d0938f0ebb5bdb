import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { makeDataKey, shownDataKeyRequest } from "../steps/data-key.ts";

/**
 * A new data key, encrypted only: whoever stores it need not be able to use it. The plaintext never leaves the HSM.
 * @throws ServiceError as GenerateDataKey
 */
export const generateDataKeyWithoutPlaintext: Operation<
  Input<kmsV1.GenerateDataKeyWithoutPlaintextRequest__Output>,
  kmsV1.GenerateDataKeyWithoutPlaintextResponse
> = {
  name: "GenerateDataKeyWithoutPlaintext",
  readOnly: true,
  shown: shownDataKeyRequest,

  async run(kms, call, request) {
    const made = await makeDataKey(kms, call, "GenerateDataKeyWithoutPlaintext", request);
    return { ciphertextBlob: made.ciphertextBlob, keyId: made.keyArn, keyMaterialId: made.keyMaterialId };
  },
};
