import { hostname } from "node:os";
import { type ContainerConfig, doorHosts } from "./config.ts";

/** The gRPC doors of the all-in-one container: kms, s3-sim, ebs-sim, trail, identity, flow, from this port on. */
const GRPC_PORTS = 4570;

/** The whole mesh in one container: the normal world in one process, each HSM in its own. Options of `keymesh up` may follow. */
export async function runAllInOne(
  config: ContainerConfig,
  options: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  process.env.KEYMESH_DATA = config.KEYMESH_STATE_DIR;
  process.argv.splice(2, Number.POSITIVE_INFINITY, "up", ...ownOptions(config, env, hostname()), ...options);
  await import("@keymesh/cli/main");
}

/**
 * The options of `keymesh up` that the container and its environment ask for; those its user gives come after them. `host` is the
 * container's host name: its id, unless it was given another. Pure.
 */
export function ownOptions(config: ContainerConfig, env: NodeJS.ProcessEnv, host: string): string[] {
  const hosts = doorHosts(config);
  return [
    "--compact",
    ...["--host", "0.0.0.0"],
    ...["--grpc-ports", String(GRPC_PORTS)],
    ...["--log-to", "stderr"],
    ...["--called-as", `docker exec ${host} keymesh`],
    ...["--log-level", config.KEYMESH_LOG_LEVEL],
    ...["--regions", regions(config, env).join(",")],
    ...(hosts.length > 0 ? ["--door-hosts", hosts.join(",")] : []),
  ];
}

/** Those that were named; else LocalStack's one before the usual ones. */
function regions({ KEYMESH_REGIONS, AWS_DEFAULT_REGION }: ContainerConfig, env: NodeJS.ProcessEnv): string[] {
  if (env.KEYMESH_REGIONS !== undefined || AWS_DEFAULT_REGION === undefined) return KEYMESH_REGIONS;
  return [...new Set([AWS_DEFAULT_REGION, ...KEYMESH_REGIONS])];
}
