import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Kms, Operation } from "../call.ts";
import type { CustomKeyStore } from "../domain/custom-key-stores/custom-key-store.ts";
import { newBacking } from "../domain/custom-key-stores/key-store-request.ts";
import { maxCustomKeyStores, requireUnique } from "../domain/custom-key-stores/key-store-uniqueness.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";

type Request = Input<kmsV1.CreateCustomKeyStoreRequest__Output>;

/**
 * Makes the record of a custom key store, disconnected. The kmsuser password and the proxy's secret access key are not kept:
 * there is nothing yet that they would open.
 * @throws ServiceError CustomKeyStoreNameInUseException, CloudHsmClusterInUseException, IncorrectTrustAnchorException,
 * XksProxyUriInUseException, XksProxyUriEndpointInUseException, XksProxyVpcEndpointServiceInUseException,
 * LimitExceededException (10 per account and Region), ValidationException
 *
 * Differs from AWS: cluster and proxy are not looked for here, only by ConnectCustomKeyStore.
 */
export const createCustomKeyStore: Operation<Request, kmsV1.CreateCustomKeyStoreResponse> = {
  name: "CreateCustomKeyStore",
  readOnly: false,
  shown: (request) =>
    shown({
      customKeyStoreName: request.customKeyStoreName,
      clusterId: request.cloudHsmClusterId,
      customKeyStoreType: request.customKeyStoreType,
      xksProxyUriEndpoint: request.xksProxyUriEndpoint,
      xksProxyUriPath: request.xksProxyUriPath,
      xksProxyVpcEndpointServiceName: request.xksProxyVpcEndpointServiceName,
      xksProxyVpcEndpointServiceOwner: request.xksProxyVpcEndpointServiceOwner,
      xksProxyConnectivity: request.xksProxyConnectivity,
    }),
  responseElements: ({ customKeyStoreId }) => shown({ customKeyStoreId }),

  async run(kms, call, request) {
    const { region, principal } = call.caller;
    const { accountId } = principal;
    const backing = newBacking(request, accountId);

    await authorizeInAccount(kms, call, "CreateCustomKeyStore", "*");

    const list = await kms.keyStores.list(region, accountId);
    const store: CustomKeyStore = {
      id: newStoreId(kms),
      name: request.customKeyStoreName!,
      createdMs: kms.clock.now(),
      backing,
      connection: { state: "DISCONNECTED" },
    };
    requireUnique(store, list.value);
    if (list.value.length >= maxCustomKeyStores) {
      throw new ServiceError(
        "LimitExceededException",
        `The account already has ${maxCustomKeyStores} custom key stores in this Region.`,
      );
    }
    await kms.keys.write([kms.keyStores.change(region, accountId, list, [...list.value, store])]);
    return { customKeyStoreId: store.id };
  },
};

function newStoreId(kms: Kms): string {
  return `cks-${kms.randomBytes(9).toString("hex").slice(0, 17)}`;
}
