import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { refuseRecipient } from "../domain/unsupported.ts";
import { makeDataKey, shownDataKeyRequest } from "../steps/data-key.ts";

/**
 * A new data key for use outside KMS, in plaintext and encrypted under the KMS key. KMS keeps neither.
 * @throws ServiceError NotFoundException, DisabledException, KMSInvalidStateException, InvalidGrantTokenException,
 * DryRunOperationException, ValidationException (not exactly one of KeySpec and NumberOfBytes)
 */
export const generateDataKey: Operation<
  Input<kmsV1.GenerateDataKeyRequest__Output>,
  kmsV1.GenerateDataKeyResponse
> = {
  name: "GenerateDataKey",
  readOnly: true,
  shown: shownDataKeyRequest,

  async run(kms, call, request) {
    refuseRecipient(request.recipient);
    const { ciphertextBlob, plaintext, keyArn, keyMaterialId } = await makeDataKey(
      kms,
      call,
      "GenerateDataKey",
      request,
    );
    return { ciphertextBlob, plaintext, keyId: keyArn, keyMaterialId };
  },
};
