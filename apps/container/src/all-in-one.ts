import type { ContainerConfig } from "./config.ts";

/** The gRPC doors of the all-in-one container: kms, s3-sim, ebs-sim, trail, identity, flow, from this port on. */
const GRPC_PORTS = 4570;

/** The whole mesh in one container: the normal world in one process, each HSM in its own. Options of `keymesh up` may follow. */
export async function runAllInOne(config: ContainerConfig, options: readonly string[]): Promise<void> {
  const own = ["--compact", "--host", "0.0.0.0", "--grpc-ports", String(GRPC_PORTS), "--log-to", "stderr"];
  process.env.KEYMESH_DATA = config.KEYMESH_STATE_DIR;
  process.argv.splice(2, Number.POSITIVE_INFINITY, "up", ...own, ...options);
  await import("@keymesh/cli/main");
}
