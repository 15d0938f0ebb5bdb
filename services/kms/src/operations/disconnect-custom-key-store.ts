import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";
import { changeStore, loadSubject, requireConnection } from "../steps/custom-key-stores.ts";

type Request = Input<kmsV1.DisconnectCustomKeyStoreRequest__Output>;

/**
 * Disconnects a custom key store, or gives up an attempt to connect it that goes on or failed.
 * @throws ServiceError CustomKeyStoreNotFoundException, CustomKeyStoreInvalidStateException
 *
 * Differs from AWS: done when it is answered; AWS shows DISCONNECTING for a while.
 */
export const disconnectCustomKeyStore: Operation<Request, kmsV1.DisconnectCustomKeyStoreResponse> = {
  name: "DisconnectCustomKeyStore",
  readOnly: false,
  shown: ({ customKeyStoreId }) => shown({ customKeyStoreId }),
  responseElements: () => null,

  async run(kms, call, request) {
    await authorizeInAccount(kms, call, "DisconnectCustomKeyStore", "*");

    const loaded = await loadSubject(kms, call, request.customKeyStoreId!);
    requireConnection(kms, loaded.store, "CONNECTED", "CONNECTING", "FAILED");

    await changeStore(kms, call, loaded, { connection: { state: "DISCONNECTED" } });
    return {};
  },
};
