import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import type { CustomKeyStore } from "../domain/custom-key-stores/custom-key-store.ts";
import { changedBacking, isForConnectedToo } from "../domain/custom-key-stores/key-store-request.ts";
import { requireUnique } from "../domain/custom-key-stores/key-store-uniqueness.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";
import { changeStore, loadSubject, requireConnection } from "../steps/custom-key-stores.ts";

type Request = Input<kmsV1.UpdateCustomKeyStoreRequest__Output>;

/**
 * Changes a custom key store's name or what it is backed by. Most of it needs the store to be disconnected. A new password or
 * secret access key is taken and, like the first, not kept.
 * @throws ServiceError CustomKeyStoreNotFoundException, CustomKeyStoreInvalidStateException, CustomKeyStoreNameInUseException,
 * CloudHsmClusterNotRelatedException, XksProxyUriInUseException, XksProxyUriEndpointInUseException,
 * XksProxyVpcEndpointServiceInUseException, ValidationException
 */
export const updateCustomKeyStore: Operation<Request, kmsV1.UpdateCustomKeyStoreResponse> = {
  name: "UpdateCustomKeyStore",
  readOnly: false,
  shown: (request) =>
    shown({
      customKeyStoreId: request.customKeyStoreId,
      newCustomKeyStoreName: request.newCustomKeyStoreName,
      clusterId: request.cloudHsmClusterId,
      xksProxyUriEndpoint: request.xksProxyUriEndpoint,
      xksProxyUriPath: request.xksProxyUriPath,
      xksProxyVpcEndpointServiceName: request.xksProxyVpcEndpointServiceName,
      xksProxyVpcEndpointServiceOwner: request.xksProxyVpcEndpointServiceOwner,
      xksProxyConnectivity: request.xksProxyConnectivity,
    }),
  responseElements: () => null,

  async run(kms, call, request) {
    await authorizeInAccount(kms, call, "UpdateCustomKeyStore", "*");

    const loaded = await loadSubject(kms, call, request.customKeyStoreId!);
    const { store, list } = loaded;
    const backing = changedBacking(store.backing, request, call.caller.principal.accountId);
    if (isForConnectedToo(request)) requireConnection(kms, store, "DISCONNECTED", "CONNECTED");
    else requireConnection(kms, store, "DISCONNECTED");
    const next = { ...store, backing, name: request.newCustomKeyStoreName || store.name };
    requireRelated(next, list.value);
    requireUnique(next, list.value);

    await changeStore(kms, call, loaded, next);
    return {};
  },
};

/** Each store is backed by another cluster's history, so the cluster of one is related to no other store's. */
function requireRelated({ id, backing }: CustomKeyStore, stores: readonly CustomKeyStore[]): void {
  if (backing.type !== "AWS_CLOUDHSM") return;
  const { clusterId } = backing;
  const owner = stores.find(
    (other) =>
      other.id !== id && other.backing.type === "AWS_CLOUDHSM" && other.backing.clusterId === clusterId,
  );
  if (owner === undefined) return;
  throw new ServiceError(
    "CloudHsmClusterNotRelatedException",
    `The CloudHSM cluster ${clusterId} belongs to custom key store ${owner.id} and is not related to that of ${id}.`,
  );
}
