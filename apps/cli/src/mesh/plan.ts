import { join } from "node:path";
import { type MemberOptions, memberEnvironments } from "./environment.ts";
import type { MeshOptions } from "./mesh-options.ts";
import { nodeFlagsOf } from "./node-flags.ts";
import { replicaNames, roleOf, type Scale } from "./replicas.ts";
import type { ProcessPlan } from "./supervised-process.ts";

const SERVICES_DIR = join(import.meta.dirname, "../../../../services");

export interface MeshPlan {
  readonly processes: readonly ProcessPlan[];
  /** gRPC addresses by member name. */
  readonly grpc: Readonly<Record<string, string>>;
  /** AWS endpoints by member name. */
  readonly http: Readonly<Record<string, string>>;
}

const GRPC_ONLY = ["storage", "flow", "caller"] as const;
/** Members whose gRPC doors are for clients: these get the fixed ports, in this order. */
const GRPC_DOORS = ["kms", "s3-sim", "ebs-sim", "trail", "identity", "flow"] as const;
const DOORS = ["identity", "trail", "kms", "s3-sim", "ebs-sim", "gateway"] as const;

/** Which processes a mesh has, started in this order and stopped in reverse. Storage comes first, the gateway last. */
function memberNames({ hsmCount, scale }: Pick<MeshOptions, "hsmCount" | "scale">): string[] {
  const hsms = Array.from({ length: hsmCount }, (_, i) => `hsm-${i + 1}`);
  return [...GRPC_ONLY.flatMap((role) => replicaNames(role, scale)), ...hsms, ...doorNames(scale)];
}

function doorNames(scale: Scale | undefined): string[] {
  return DOORS.flatMap((role) => replicaNames(role, scale));
}

/** How many free ports {@link planMesh} takes. */
export function portCount(options: Pick<MeshOptions, "hsmCount" | "grpcPorts" | "scale">): number {
  const fixed = options.grpcPorts === undefined ? 0 : GRPC_DOORS.length;
  return memberNames(options).length - fixed + doorNames(options.scale).length - 1;
}

/** Where the other members and this machine reach what listens on `host`: what listens everywhere listens on loopback too. */
export function reachableAt(host: string): string {
  return host === "0.0.0.0" ? "127.0.0.1" : host;
}

/** Every process with its environment; pure. `ports` are as many as {@link portCount} says. */
export function planMesh(
  options: MeshOptions & Pick<MemberOptions, "adminTokenFile">,
  ports: readonly number[],
): MeshPlan {
  const { folder, host, grpcPorts, scale } = options;
  const names = memberNames(options);
  const reach = reachableAt(host);
  const free = ports.values();
  const next = () => `${reach}:${free.next().value}`;
  const fixed = new Map(
    grpcPorts === undefined
      ? []
      : GRPC_DOORS.map((role, i): [string, number] => [replicaNames(role, scale)[0]!, grpcPorts + i]),
  );
  const grpc = Object.fromEntries(
    names.map((name) => [name, fixed.has(name) ? `${reach}:${fixed.get(name)}` : next()]),
  );
  const http = Object.fromEntries(
    doorNames(scale).map((name) => [name, name === "gateway" ? `${reach}:${options.port}` : next()]),
  );
  const everywhere = (address: string) => address.replace(reach, host);
  const listenGrpc = Object.fromEntries([...fixed.keys()].map((name) => [name, everywhere(grpc[name]!)]));
  const listenHttp = { gateway: everywhere(http.gateway!) };
  const environments = memberEnvironments(
    { ...options, publicUrl: `http://${http.gateway}` },
    { grpc, http, listenGrpc, listenHttp },
  );
  const processes = names.map((name) => {
    const role = roleOf(name);
    return {
      name,
      role,
      main: join(SERVICES_DIR, role, "src/main.ts"),
      nodeFlags: nodeFlagsOf(role),
      ...(options.logToStderr ? {} : { logFile: folder.log(name) }),
      env: environments[name]!,
    };
  });
  return { processes, grpc, http };
}
