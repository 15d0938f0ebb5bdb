import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { makeDataKeyPair, shownDataKeyPairRequest } from "../steps/data-key-pair.ts";

/** As GenerateDataKeyPair, but the private key leaves the HSM only encrypted. */
export const generateDataKeyPairWithoutPlaintext: Operation<
  Input<kmsV1.GenerateDataKeyPairWithoutPlaintextRequest__Output>,
  kmsV1.GenerateDataKeyPairWithoutPlaintextResponse
> = {
  name: "GenerateDataKeyPairWithoutPlaintext",
  readOnly: true,
  shown: shownDataKeyPairRequest,

  async run(kms, call, request) {
    return await makeDataKeyPair(kms, call, "GenerateDataKeyPairWithoutPlaintext", request);
  },
};
