import type { Addresses } from "@keymesh/cli";

/** Every container is alone with its addresses, so all members listen on the same ports. */
const GRPC_PORT = 7000;
const HTTP_PORT = 8000;
/** The public door, in its container. */
const GATEWAY_PORT = 4566;
/** Where the health check of a container asks; loopback. */
export const PROBE_ADDRESS = "127.0.0.1:7001";

const GRPC_ONLY = ["storage", "flow", "caller"] as const;
const DOORS = ["identity", "trail", "kms", "s3-sim", "ebs-sim"] as const;

/** An HSM's own name among the host names of its fleet: `hsm-0` of `hsm-0.hsm`. Pure. */
export function hsmName(host: string): string {
  return host.split(".", 1)[0]!;
}

/** Where members in containers are reached: by their container's name, which may stand for several replicas. Pure. */
export function containerAddresses(fleet: readonly string[]): Addresses {
  const hosts = new Map(fleet.map((host) => [hsmName(host), host]));
  const names = [...GRPC_ONLY, ...hosts.keys(), ...DOORS, "gateway"];
  const table = (of: readonly string[], value: (name: string) => string) =>
    Object.fromEntries(of.map((name) => [name, value(name)]));
  return {
    grpc: table(names, (name) => `${hosts.get(name) ?? name}:${GRPC_PORT}`),
    http: { ...table(DOORS, (name) => `${name}:${HTTP_PORT}`), gateway: `gateway:${GATEWAY_PORT}` },
    listenGrpc: table(names, () => `0.0.0.0:${GRPC_PORT}`),
    listenHttp: { ...table(DOORS, () => `0.0.0.0:${HTTP_PORT}`), gateway: `0.0.0.0:${GATEWAY_PORT}` },
  };
}
