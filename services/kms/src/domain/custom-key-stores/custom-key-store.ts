import type { kmsV1 } from "@keymesh/proto";
import { timestamp } from "../timestamps.ts";

export type CustomKeyStoreType = "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE";

/** Of the API's states the mesh never shows DISCONNECTING: a store is disconnected at once. */
export type ConnectionState = "CONNECTED" | "CONNECTING" | "DISCONNECTED" | "FAILED";

/** The reasons for FAILED that there can be while no store has a backend; the API's ConnectionErrorCode. */
export type ConnectionErrorCode =
  | "CLUSTER_NOT_FOUND"
  | "XKS_PROXY_NOT_REACHABLE"
  | "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND";

/** Where an external key store's proxy is. The secret half of its credential is not kept (docs/divergences.md). */
export interface XksProxy {
  readonly connectivity: "PUBLIC_ENDPOINT" | "VPC_ENDPOINT_SERVICE";
  readonly accessKeyId: string;
  readonly uriEndpoint: string;
  readonly uriPath: string;
  readonly vpcEndpointServiceName?: string;
  readonly vpcEndpointServiceOwner?: string;
}

/** What a store is connected to: a CloudHSM cluster, whose kmsuser password is not kept, or an external key store proxy. */
export type Backing =
  | { readonly type: "AWS_CLOUDHSM"; readonly clusterId: string; readonly trustAnchorCertificate: string }
  | { readonly type: "EXTERNAL_KEY_STORE"; readonly proxy: XksProxy };

/** A custom key store as stored. */
export interface CustomKeyStore {
  /** `cks-` and 17 hex digits. */
  readonly id: string;
  readonly name: string;
  readonly createdMs: number;
  readonly backing: Backing;
  readonly connection:
    | { readonly state: "CONNECTED" | "DISCONNECTED" }
    | { readonly state: "CONNECTING"; readonly sinceMs: number };
}

/** How long an attempt to connect takes, milliseconds; AWS takes up to 20 minutes. */
export const connectingMs = 2_000;

/** How it stands with a store's connection: an attempt ends after {@link connectingMs}, and there is nothing it could find. */
export function connectionOf(
  { backing, connection }: CustomKeyStore,
  nowMs: number,
): { readonly state: ConnectionState; readonly errorCode?: ConnectionErrorCode } {
  if (connection.state !== "CONNECTING" || nowMs < connection.sinceMs + connectingMs) {
    return { state: connection.state };
  }
  return { state: "FAILED", errorCode: failureOf(backing) };
}

function failureOf(backing: Backing): ConnectionErrorCode {
  if (backing.type === "AWS_CLOUDHSM") return "CLUSTER_NOT_FOUND";
  return backing.proxy.connectivity === "PUBLIC_ENDPOINT"
    ? "XKS_PROXY_NOT_REACHABLE"
    : "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND";
}

/** A store as DescribeCustomKeyStores shows it. */
export function customKeyStoreEntry(store: CustomKeyStore, nowMs: number): kmsV1.CustomKeyStoresListEntry {
  const { id, name, createdMs, backing } = store;
  const { state, errorCode } = connectionOf(store, nowMs);
  return {
    customKeyStoreId: id,
    customKeyStoreName: name,
    customKeyStoreType: backing.type,
    connectionState: state,
    connectionErrorCode: errorCode,
    creationDate: timestamp(createdMs),
    ...(backing.type === "AWS_CLOUDHSM"
      ? { cloudHsmClusterId: backing.clusterId, trustAnchorCertificate: backing.trustAnchorCertificate }
      : { xksProxyConfiguration: backing.proxy }),
  };
}

/** What the trail shows of the store an operation was about, beside its id. */
export function shownStore({ name, backing }: CustomKeyStore): Record<string, string> {
  return {
    customKeyStoreName: name,
    ...(backing.type === "AWS_CLOUDHSM" && { clusterId: backing.clusterId }),
  };
}
