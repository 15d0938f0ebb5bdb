import { ServiceError } from "@keymesh/errors";

/** What every service may read, the gateway and identity alone may write: things the whole mesh must agree on. */
const SHARED = "mesh/";
const SHARED_WRITER = "identity";

/** The beginning of every key and blob name a service may use. Who is not here may use none. */
const NAMESPACE_OF: Readonly<Record<string, string>> = {
  kms: "kms/",
  "s3-sim": "s3/",
  "ebs-sim": "ebs/",
  "ec2-host": "ebs/",
  trail: "trail/",
  identity: "identity/",
  flow: "flow/",
  gateway: SHARED,
};

/** The services that may call at all, by the names in their certificates. */
export const CALLERS = Object.keys(NAMESPACE_OF);
const NAMESPACES = [...new Set(Object.values(NAMESPACE_OF))];

/** Whether a key or blob name lies in some service's namespace. */
export function isServices(name: string): boolean {
  return NAMESPACES.some((namespace) => name.startsWith(namespace));
}

/** @throws ServiceError AccessDenied unless the service may read keys, names or prefixes beginning so. */
export function requireReadable(caller: string, name: string): void {
  if (!isOwn(caller, name) && !name.startsWith(SHARED)) refuse(caller, name);
}

/** @throws ServiceError AccessDenied unless the service may write the key or blob. */
export function requireWritable(caller: string, name: string): void {
  if (isOwn(caller, name) || (caller === SHARED_WRITER && name.startsWith(SHARED))) return;
  refuse(caller, name);
}

function isOwn(caller: string, name: string): boolean {
  const namespace = Object.hasOwn(NAMESPACE_OF, caller) ? NAMESPACE_OF[caller] : undefined;
  return namespace !== undefined && name.startsWith(namespace);
}

function refuse(caller: string, name: string): never {
  const namespace = name.slice(0, name.indexOf("/") + 1) || "names without a namespace";
  throw new ServiceError("AccessDenied", `${caller} may not use ${namespace} of the storage.`);
}
