import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { shown } from "../domain/shown.ts";
import { authorizeInAccount } from "../steps/authorize.ts";
import { refuse, refuseRecipient } from "../steps/refuse.ts";

/** Random bytes from an HSM, 1 to 1,024. @throws ServiceError ValidationException, UnsupportedOperationException */
export const generateRandom: Operation<
  Input<kmsV1.GenerateRandomRequest__Output>,
  kmsV1.GenerateRandomResponse
> = {
  name: "GenerateRandom",
  readOnly: true,
  shown: ({ numberOfBytes }) => shown({ numberOfBytes }),

  async run(kms, call, request) {
    refuseRecipient(request.recipient);
    refuse("CustomKeyStoreId", request.customKeyStoreId);
    const { numberOfBytes } = request;
    if (!numberOfBytes) throw new ServiceError("ValidationException", "NumberOfBytes is required.");

    await authorizeInAccount(kms, call, "GenerateRandom", "*");

    const { bytes } = await kms.fleet.generateRandom({ region: call.caller.region, numberOfBytes });
    return { plaintext: bytes };
  },
};
