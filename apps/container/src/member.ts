import { tmpdir } from "node:os";
import { join } from "node:path";
import { MeshFolder, memberEnvironments, roleOf } from "@keymesh/cli";
import { checkServing, loadTlsIdentity, serveProbe } from "@keymesh/rpc";
import { ConfigError, type Runnable, type RunningService, runService } from "@keymesh/runtime";
import { containerAddresses, hsmName, PROBE_ADDRESS } from "./addresses.ts";
import { type ContainerConfig, doorHosts } from "./config.ts";

const probeDeadlineMs = 2_000;

/** The members of the mesh by role, loaded when they are what this container is. */
export const MEMBERS: Readonly<Record<string, () => Promise<{ readonly service: Runnable }>>> = {
  storage: () => import("@keymesh/svc-storage/runnable"),
  flow: () => import("@keymesh/svc-flow/runnable"),
  hsm: () => import("@keymesh/svc-hsm/runnable"),
  identity: () => import("@keymesh/svc-identity/runnable"),
  trail: () => import("@keymesh/svc-trail/runnable"),
  kms: () => import("@keymesh/svc-kms/runnable"),
  "s3-sim": () => import("@keymesh/svc-s3-sim/runnable"),
  "ebs-sim": () => import("@keymesh/svc-ebs-sim/runnable"),
  caller: () => import("@keymesh/svc-caller/runnable"),
  gateway: () => import("@keymesh/svc-gateway/runnable"),
};

/** Runs one member until it is told to stop. What the environment says goes before what a container's member needs by default. */
export async function runMember(
  role: string,
  config: ContainerConfig,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { service } = await MEMBERS[role]!();
  const name = config.KEYMESH_NAME ?? role;
  const folder = new MeshFolder(config.KEYMESH_MESH_DIR);
  if (role === "hsm" && !config.KEYMESH_FLEET.some((host) => hsmName(host) === name))
    throw new ConfigError(`KEYMESH_NAME: KEYMESH_FLEET has no ${name.slice(0, 64)}`);
  const { [name]: byDefault } = memberEnvironments(
    {
      folder,
      regions: config.KEYMESH_REGIONS,
      doorHosts: doorHosts(config),
      logLevel: config.KEYMESH_LOG_LEVEL,
      adminTokenFile: folder.of("admin-token"),
    },
    containerAddresses(config.KEYMESH_FLEET),
  );
  const state = {
    KEYMESH_DATA_DIR: config.KEYMESH_STATE_DIR,
    ...(role === "gateway" ? { KEYMESH_MODE: "containers" } : {}),
    ...(role === "caller" ? { KEYMESH_CALLER_DIR: join(tmpdir(), "caller") } : {}),
    ...(role === "hsm" ? { KEYMESH_HSM_SAFE: config.KEYMESH_STATE_DIR } : {}),
  };
  await runService(probed(service), { ...byDefault, ...state, ...env });
}

/** The member, and its answer to the container's health check. */
function probed(service: Runnable): Runnable {
  return {
    name: service.name,
    async start(env, log): Promise<RunningService> {
      const running = await service.start(env, log);
      const query = {
        address: running.addresses.grpc!.replace("0.0.0.0", "127.0.0.1"),
        server: roleOf(service.name),
        tls: loadTlsIdentity(env.KEYMESH_PKI_DIR!),
        deadlineMs: probeDeadlineMs,
      };
      // A tampered HSM serves nothing, but a restart would change nothing, and others wait for their HSMs to be there.
      const isMuteFine = roleOf(service.name) === "hsm";
      const check = async () => (await checkServing(query)) || isMuteFine;
      const probe = await serveProbe({ listen: PROBE_ADDRESS, check });
      return {
        addresses: running.addresses,
        async stop() {
          await running.stop();
          await probe.stop();
        },
      };
    },
  };
}
