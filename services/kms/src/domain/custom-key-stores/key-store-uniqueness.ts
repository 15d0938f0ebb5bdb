import { type ErrorCode, ServiceError } from "@keymesh/errors";
import type { CustomKeyStore, XksProxy } from "./custom-key-store.ts";

/** Custom key stores of an account and Region (Developer Guide, Resource quotas). */
export const maxCustomKeyStores = 10;

/**
 * Holds a new or changed store against the others of its account and Region, with which it may share neither name nor backing.
 * @throws ServiceError CustomKeyStoreNameInUseException, CloudHsmClusterInUseException, XksProxyUriInUseException,
 * XksProxyUriEndpointInUseException, XksProxyVpcEndpointServiceInUseException
 */
export function requireUnique(store: CustomKeyStore, others: readonly CustomKeyStore[]): void {
  for (const other of others) {
    if (other.id === store.id) continue;
    if (other.name === store.name) {
      throw inUse("CustomKeyStoreNameInUseException", `The custom key store name ${store.name}`, other);
    }
    const [mine, theirs] = [store.backing, other.backing];
    if (mine.type === "AWS_CLOUDHSM" && theirs.type === mine.type && mine.clusterId === theirs.clusterId) {
      throw inUse("CloudHsmClusterInUseException", `The CloudHSM cluster ${mine.clusterId}`, other);
    }
    if (mine.type === "EXTERNAL_KEY_STORE" && theirs.type === mine.type) {
      requireOwnProxy(mine.proxy, theirs.proxy, other);
    }
  }
}

/** Endpoint and path together are one store's own; private DNS names and endpoint services are by themselves. */
function requireOwnProxy(mine: XksProxy, theirs: XksProxy, other: CustomKeyStore): void {
  const isSameEndpoint = mine.uriEndpoint === theirs.uriEndpoint;
  if (isSameEndpoint && mine.uriPath === theirs.uriPath) {
    throw inUse("XksProxyUriInUseException", `The proxy URI ${mine.uriEndpoint}${mine.uriPath}`, other);
  }
  const isPublic = mine.connectivity === "PUBLIC_ENDPOINT" && theirs.connectivity === "PUBLIC_ENDPOINT";
  if (isSameEndpoint && !isPublic) {
    throw inUse("XksProxyUriEndpointInUseException", `The proxy URI endpoint ${mine.uriEndpoint}`, other);
  }
  const { vpcEndpointServiceName: service } = mine;
  if (service !== undefined && service === theirs.vpcEndpointServiceName) {
    throw inUse("XksProxyVpcEndpointServiceInUseException", `The VPC endpoint service ${service}`, other);
  }
}

function inUse(code: ErrorCode, what: string, other: CustomKeyStore): ServiceError {
  return new ServiceError(code, `${what} is already in use by custom key store ${other.id}.`);
}
