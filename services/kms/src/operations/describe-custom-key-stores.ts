import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { type CustomKeyStore, customKeyStoreEntry } from "../domain/custom-key-stores/custom-key-store.ts";
import { cutPage, decodeMarker, pageSize } from "../domain/paging.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";
import { storeNotFound } from "../steps/custom-key-stores.ts";

type Request = Input<kmsV1.DescribeCustomKeyStoresRequest__Output>;

/**
 * The custom key stores of the caller's account and Region, or the one that is named, with how their connection stands.
 * @throws ServiceError CustomKeyStoreNotFoundException, InvalidMarkerException, ValidationException for id and name together
 */
export const describeCustomKeyStores: Operation<Request, kmsV1.DescribeCustomKeyStoresResponse> = {
  name: "DescribeCustomKeyStores",
  readOnly: true,
  shown: ({ customKeyStoreId, customKeyStoreName, limit, marker }) =>
    shown({ customKeyStoreId, customKeyStoreName, limit, marker }),

  async run(kms, call, request) {
    const after = decodeMarker("customKeyStores", request.marker ?? undefined);
    const size = pageSize(request.limit ?? undefined, "other");
    if (request.customKeyStoreId && request.customKeyStoreName) {
      throw new ServiceError(
        "ValidationException",
        "Specify either CustomKeyStoreId or CustomKeyStoreName, but not both.",
      );
    }

    await authorizeInAccount(kms, call, "DescribeCustomKeyStores", "*");

    const { region, principal } = call.caller;
    const { value: stores } = await kms.keyStores.list(region, principal.accountId);
    const rows = [...named(stores, request)]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .filter(({ id }) => after === undefined || id > after);
    const { page, truncated, nextMarker } = cutPage("customKeyStores", rows, size, ({ id }) => id);
    const nowMs = kms.clock.now();
    return { customKeyStores: page.map((store) => customKeyStoreEntry(store, nowMs)), truncated, nextMarker };
  },
};

function named(stores: readonly CustomKeyStore[], request: Request): readonly CustomKeyStore[] {
  const { customKeyStoreId: id, customKeyStoreName: name } = request;
  const wanted = id || name;
  if (!wanted) return stores;
  const found = stores.filter((store) => (id ? store.id === id : store.name === name));
  if (found.length === 0) throw storeNotFound(wanted);
  return found;
}
