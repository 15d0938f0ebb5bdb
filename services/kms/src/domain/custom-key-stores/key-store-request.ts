import { X509Certificate } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Backing, CustomKeyStoreType, XksProxy } from "./custom-key-store.ts";

/** A request as it comes from either door: every member may be absent. */
type Received<Output> = { readonly [K in keyof Output]?: Output[K] | null };
type CreateRequest = Received<kmsV1.CreateCustomKeyStoreRequest__Output>;
type UpdateRequest = Received<kmsV1.UpdateCustomKeyStoreRequest__Output>;
type ProxyRequest = Pick<UpdateRequest, (typeof proxyMembers)[number]>;

const clusterMembers = ["cloudHsmClusterId", "trustAnchorCertificate", "keyStorePassword"] as const;
const proxyMembers = [
  "xksProxyUriEndpoint",
  "xksProxyUriPath",
  "xksProxyVpcEndpointServiceName",
  "xksProxyVpcEndpointServiceOwner",
  "xksProxyAuthenticationCredential",
  "xksProxyConnectivity",
] as const;

/**
 * What a CreateCustomKeyStore request says the store is backed by. Each type needs its own members and takes none of the other's.
 * @throws ServiceError ValidationException, IncorrectTrustAnchorException for what is no certificate
 */
export function newBacking(request: CreateRequest, accountId: string): Backing {
  const type = (request.customKeyStoreType ?? "AWS_CLOUDHSM") as CustomKeyStoreType;
  if (type === "EXTERNAL_KEY_STORE") {
    refuseMembers(request, clusterMembers, type);
    return { type, proxy: proxyOf(request, undefined, accountId) };
  }
  refuseMembers(request, proxyMembers, type);
  for (const member of clusterMembers) requireMember(request, member, type);
  const trustAnchorCertificate = request.trustAnchorCertificate!;
  requireCertificate(trustAnchorCertificate);
  return { type, clusterId: request.cloudHsmClusterId!, trustAnchorCertificate };
}

/** What a store is backed by after an UpdateCustomKeyStore request. @throws ServiceError ValidationException */
export function changedBacking(backing: Backing, request: UpdateRequest, accountId: string): Backing {
  const { type } = backing;
  if (type === "EXTERNAL_KEY_STORE") {
    refuseMembers(request, ["cloudHsmClusterId", "keyStorePassword"], type);
    return { type, proxy: proxyOf(request, backing.proxy, accountId) };
  }
  refuseMembers(request, proxyMembers, type);
  return { ...backing, clusterId: request.cloudHsmClusterId || backing.clusterId };
}

/**
 * Whether the request asks only for what may change while the store is connected: its name, and of an external key store the
 * credential and the path.
 */
export function isForConnectedToo(request: UpdateRequest): boolean {
  const others = [
    ...clusterMembers,
    ...proxyMembers.filter((name) => !["xksProxyAuthenticationCredential", "xksProxyUriPath"].includes(name)),
  ];
  return others.every((name) => !(request as Readonly<Record<string, unknown>>)[name]);
}

/** The proxy a request describes, on top of the one there was. */
function proxyOf(request: ProxyRequest, before: XksProxy | undefined, accountId: string): XksProxy {
  const type = "EXTERNAL_KEY_STORE";
  if (before === undefined) {
    requireMember(request, "xksProxyConnectivity", type);
    requireMember(request, "xksProxyAuthenticationCredential", type);
    requireMember(request, "xksProxyUriEndpoint", type);
    requireMember(request, "xksProxyUriPath", type);
  }
  const connectivity = (request.xksProxyConnectivity || before?.connectivity) as XksProxy["connectivity"];
  if (before !== undefined && connectivity !== before.connectivity && !request.xksProxyUriEndpoint) {
    throw invalid("A change of XksProxyConnectivity needs a new XksProxyUriEndpoint.");
  }
  const proxy = {
    connectivity,
    accessKeyId: request.xksProxyAuthenticationCredential?.accessKeyId || before!.accessKeyId,
    uriEndpoint: request.xksProxyUriEndpoint || before!.uriEndpoint,
    uriPath: request.xksProxyUriPath || before!.uriPath,
  };
  return { ...proxy, ...serviceOf(request, before, connectivity, accountId) };
}

/** The VPC endpoint service, which only a store that uses one has; its owner is the caller's account unless another is named. */
function serviceOf(
  request: ProxyRequest,
  before: XksProxy | undefined,
  connectivity: XksProxy["connectivity"],
  accountId: string,
): Pick<XksProxy, "vpcEndpointServiceName" | "vpcEndpointServiceOwner"> {
  const { xksProxyVpcEndpointServiceName: name, xksProxyVpcEndpointServiceOwner: owner } = request;
  if (connectivity === "PUBLIC_ENDPOINT") {
    if (!name && !owner) return {};
    throw invalid(
      "XksProxyVpcEndpointServiceName and its owner are only for XksProxyConnectivity VPC_ENDPOINT_SERVICE.",
    );
  }
  const vpcEndpointServiceName = name || before?.vpcEndpointServiceName;
  if (vpcEndpointServiceName) {
    const vpcEndpointServiceOwner = owner || before?.vpcEndpointServiceOwner || accountId;
    return { vpcEndpointServiceName, vpcEndpointServiceOwner };
  }
  throw invalid("XksProxyConnectivity VPC_ENDPOINT_SERVICE requires an XksProxyVpcEndpointServiceName.");
}

/** A text that is no certificate cannot be the one that any cluster was initialized with. */
function requireCertificate(pem: string): void {
  try {
    new X509Certificate(pem);
  } catch (cause) {
    throw new ServiceError(
      "IncorrectTrustAnchorException",
      "The trust anchor certificate is not a certificate.",
      {
        cause,
      },
    );
  }
}

function requireMember(request: object, member: string, type: CustomKeyStoreType): void {
  if ((request as Readonly<Record<string, unknown>>)[member]) return;
  throw invalid(`${apiName(member)} is required for CustomKeyStoreType ${type}.`);
}

function refuseMembers(request: object, members: readonly string[], type: CustomKeyStoreType): void {
  const odd = members.find((member) => (request as Readonly<Record<string, unknown>>)[member]);
  if (odd !== undefined) throw invalid(`${apiName(odd)} is not valid for CustomKeyStoreType ${type}.`);
}

function apiName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

function invalid(message: string): ServiceError {
  return new ServiceError("ValidationException", message);
}
