import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";
import { loadSubject, requireConnection } from "../steps/custom-key-stores.ts";

type Request = Input<kmsV1.DeleteCustomKeyStoreRequest__Output>;

/**
 * Deletes a custom key store that is disconnected and has no KMS keys, those pending deletion included. What it was backed by is
 * not touched.
 * @throws ServiceError CustomKeyStoreNotFoundException, CustomKeyStoreInvalidStateException, CustomKeyStoreHasCMKsException
 */
export const deleteCustomKeyStore: Operation<Request, kmsV1.DeleteCustomKeyStoreResponse> = {
  name: "DeleteCustomKeyStore",
  readOnly: false,
  shown: ({ customKeyStoreId }) => shown({ customKeyStoreId }),
  responseElements: () => null,

  async run(kms, call, request) {
    await authorizeInAccount(kms, call, "DeleteCustomKeyStore", "*");

    const { store, list } = await loadSubject(kms, call, request.customKeyStoreId!);
    requireConnection(kms, store, "DISCONNECTED");
    await requireEmpty(kms, call, store.id);

    const { region, principal } = call.caller;
    const left = list.value.filter(({ id }) => id !== store.id);
    await kms.keys.write([kms.keyStores.change(region, principal.accountId, list, left)]);
    return {};
  },
};

async function requireEmpty(kms: Kms, call: Call, storeId: string): Promise<void> {
  const { region, principal } = call.caller;
  for await (const _key of kms.keyStores.keysIn(region, principal.accountId, storeId)) {
    throw new ServiceError(
      "CustomKeyStoreHasCMKsException",
      `Custom key store ${storeId} contains KMS keys.`,
    );
  }
}
