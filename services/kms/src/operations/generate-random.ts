import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { shown } from "../domain/trail/shown.ts";
import { refuseRecipient } from "../domain/unsupported.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";
import { requireRandomSource } from "../steps/custom-key-stores.ts";

/**
 * Random bytes from an HSM, 1 to 1,024.
 * @throws ServiceError ValidationException, UnsupportedOperationException, CustomKeyStoreNotFoundException,
 * CustomKeyStoreInvalidStateException
 */
export const generateRandom: Operation<
  Input<kmsV1.GenerateRandomRequest__Output>,
  kmsV1.GenerateRandomResponse
> = {
  name: "GenerateRandom",
  readOnly: true,
  shown: ({ numberOfBytes, customKeyStoreId }) => shown({ numberOfBytes, customKeyStoreId }),

  async run(kms, call, request) {
    refuseRecipient(request.recipient);
    const { numberOfBytes } = request;
    if (!numberOfBytes) throw new ServiceError("ValidationException", "NumberOfBytes is required.");

    await authorizeInAccount(kms, call, "GenerateRandom", "*");
    await requireRandomSource(kms, call, request.customKeyStoreId);

    const { bytes } = await kms.fleet.generateRandom({ region: call.caller.region, numberOfBytes });
    return { plaintext: bytes };
  },
};
