import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";
import { changeStore, loadSubject, requireConnection } from "../steps/custom-key-stores.ts";

type Request = Input<kmsV1.ConnectCustomKeyStoreRequest__Output>;

/**
 * Begins to connect a custom key store. How it ends is for DescribeCustomKeyStores to tell: FAILED after some seconds, since
 * there is neither a cluster nor a proxy to be found. A store that failed must be disconnected before it is tried again.
 * @throws ServiceError CustomKeyStoreNotFoundException, CustomKeyStoreInvalidStateException
 */
export const connectCustomKeyStore: Operation<Request, kmsV1.ConnectCustomKeyStoreResponse> = {
  name: "ConnectCustomKeyStore",
  readOnly: false,
  shown: ({ customKeyStoreId }) => shown({ customKeyStoreId }),
  responseElements: () => null,

  async run(kms, call, request) {
    await authorizeInAccount(kms, call, "ConnectCustomKeyStore", "*");

    const loaded = await loadSubject(kms, call, request.customKeyStoreId!);
    requireConnection(kms, loaded.store, "DISCONNECTED", "CONNECTING", "CONNECTED");

    if (loaded.store.connection.state === "DISCONNECTED") {
      const connection = { state: "CONNECTING", sinceMs: kms.clock.now() } as const;
      await changeStore(kms, call, loaded, { connection });
    }
    return {};
  },
};
