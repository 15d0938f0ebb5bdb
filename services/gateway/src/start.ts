import { readFile } from "node:fs/promises";
import { joinControl } from "@keymesh/control";
import { Flow, KmsAdmin, KmsFleet, S3Admin, Trail } from "@keymesh/proto";
import { connect, connectTracer, loadTlsIdentity, serve } from "@keymesh/rpc";
import { ConfigError, type Logger, MeshClock, type RunningService } from "@keymesh/runtime";
import { openStorage } from "@keymesh/storage";
import manifest from "../package.json" with { type: "json" };
import { connectCaller } from "./admin/caller-client.ts";
import { LiveFlows } from "./admin/flows/live.ts";
import type { MeshInfo } from "./admin/info.ts";
import { killMember } from "./admin/kill-member.ts";
import { meshControl } from "./admin/mesh-control.ts";
import { isMeshUp, meshHealth } from "./admin/mesh-health.ts";
import { adminRoutes } from "./admin/routes.ts";
import { adminTokenSchema, type GatewayConfig } from "./config.ts";
import { scriptEnv } from "./init/script-env.ts";
import { StartUp } from "./init/start-up.ts";
import { Seeds } from "./seed/seeds.ts";
import { startGateway } from "./service.ts";
import { MeshState } from "./state/mesh-state.ts";
import { StateMembers } from "./state/state-members.ts";
import { StateStorage } from "./state/storage-admin.ts";

const STOP_GRACE_MS = 3_000;
/** A find may have to look through many records. */
const FIND_DEADLINE_MS = 15_000;

/** Opens the public door in front of what the configuration names. */
export async function startGatewayService(config: GatewayConfig, log: Logger): Promise<RunningService> {
  const tls = loadTlsIdentity(config.KEYMESH_PKI_DIR);
  const tracer = connectTracer({
    service: "gateway",
    address: config.KEYMESH_FLOW,
    tls,
    tracesPerSecond: config.KEYMESH_TRACE_RATE,
  });
  const clock = new MeshClock(config.KEYMESH_CLOCK_OFFSET_MS);
  const members = config.KEYMESH_HEALTH;
  const storage = openStorage({ address: config.KEYMESH_STORAGE, tls });
  const own = await joinControl({
    name: "gateway",
    isCompact: config.KEYMESH_COMPACT,
    storage: config.KEYMESH_STORAGE,
    tls,
    clock,
    log,
  });
  const trail = connect(Trail, {
    address: config.KEYMESH_TRAIL,
    server: "trail",
    tls,
    deadlineMs: FIND_DEADLINE_MS,
  });
  const flow =
    config.KEYMESH_FLOW === undefined
      ? undefined
      : connect(Flow, { address: config.KEYMESH_FLOW, server: "flow", tls, deadlineMs: FIND_DEADLINE_MS });
  const liveFlows = new LiveFlows();
  const asked = { tls, deadlineMs: FIND_DEADLINE_MS };
  const kmsAddress = addressOf(config, "kms");
  const kms = connect(KmsAdmin, { address: kmsAddress, server: "kms", ...asked });
  const fleet = connect(KmsFleet, { address: kmsAddress, server: "kms", ...asked });
  const s3 = connect(S3Admin, { address: addressOf(config, "s3-sim"), server: "s3-sim", ...asked });
  const caller = connectCaller(members, tls);
  const server = await serve({ tls, listen: config.KEYMESH_LISTEN, services: own.services, tracer, log });
  const health = meshHealth(members, tls);
  const stateMembers = new StateMembers(members, tls);
  const stateStorage = new StateStorage(config.KEYMESH_STORAGE, tls);
  const seeds = new Seeds({
    identity: addressOf(config, "identity"),
    kms: addressOf(config, "kms"),
    tls,
    region: config.KEYMESH_REGIONS[0]!,
  });
  const startUp = new StartUp({
    seedFile: config.KEYMESH_SEED_FILE,
    folders: config.KEYMESH_INIT_DIR,
    timeoutMs: config.KEYMESH_INIT_TIMEOUT_MS,
    seeds,
    env: scriptEnv(config, config.KEYMESH_LISTEN_HTTP, config.KEYMESH_REGIONS[0]!),
    async canServe() {
      // KMS tells them of HSMs that are at work in every Region.
      await stateMembers.origins("kms");
      return isMeshUp((await health.check()).services);
    },
    log,
  });
  const gateway = await startGateway({
    listen: config.KEYMESH_LISTEN_HTTP,
    tls,
    tracer,
    upstreams: {
      kms: config.KEYMESH_UPSTREAM_KMS,
      s3: config.KEYMESH_UPSTREAM_S3,
      ec2: config.KEYMESH_UPSTREAM_EC2,
      cloudtrail: config.KEYMESH_UPSTREAM_CLOUDTRAIL,
      identity: config.KEYMESH_UPSTREAM_IDENTITY,
    },
    drills: {
      faults: own.faults,
      s3Domains: config.KEYMESH_S3_DOMAINS,
      kill: (member) => killMember(members, member, tls),
    },
    admin: adminRoutes({
      health,
      info: infoOf(config),
      trail,
      flow,
      liveFlows,
      traceUrl: config.KEYMESH_TRACE_URL,
      kms,
      fleet,
      s3,
      caller,
      mortals: { isCompact: config.KEYMESH_COMPACT, hsmsDie: config.KEYMESH_HSM_DRILLS },
      control: meshControl({ kv: storage.kv, clock, own, members, tls }),
      state: new MeshState({
        members: stateMembers,
        storage: stateStorage,
        version: manifest.version,
        nowMs: () => clock.now(),
      }),
      seeds,
      startUp,
    }),
    adminToken: await adminTokenOf(config),
    pageFolder: config.KEYMESH_PAGE_DIR,
    onBug: (error) => log.error({ err: error }, "a request failed by a bug"),
  });
  const starting = startUp.run();
  return {
    addresses: { grpc: server.address, http: gateway.address },
    async stop() {
      startUp.stop();
      liveFlows.stop();
      await starting;
      await gateway.stop(STOP_GRACE_MS);
      await server.stop();
      for (const part of [stateMembers, stateStorage, seeds, kms, fleet, s3]) part.close();
      trail.close();
      flow?.close();
      caller?.close();
      await own.close();
      await storage.close();
      await tracer.shutdown();
    },
  };
}

/** The gRPC address of a member. @throws ConfigError */
function addressOf(config: GatewayConfig, name: string): string {
  const member = config.KEYMESH_HEALTH.find((one) => one.name === name);
  if (member) return member.address;
  throw new ConfigError(`KEYMESH_HEALTH: must name ${name}`);
}

/** The account of the seeded root, `test`. */
const DEFAULT_ACCOUNT = "000000000000";

function infoOf(config: GatewayConfig): MeshInfo {
  return {
    version: manifest.version,
    regions: config.KEYMESH_REGIONS,
    defaultRegion: config.KEYMESH_REGIONS[0]!,
    accountId: DEFAULT_ACCOUNT,
    hsms: config.KEYMESH_HSM_COUNT,
    mode: config.KEYMESH_COMPACT ? "compact" : config.KEYMESH_MODE,
    storage: config.KEYMESH_STORAGE_KIND,
  };
}

/** @throws ConfigError when both ways are used, or the file holds no token */
async function adminTokenOf(config: GatewayConfig): Promise<string | undefined> {
  const { KEYMESH_ADMIN_TOKEN: token, KEYMESH_ADMIN_TOKEN_FILE: file } = config;
  if (file === undefined) return token;
  if (token !== undefined)
    throw new ConfigError("KEYMESH_ADMIN_TOKEN: give it or KEYMESH_ADMIN_TOKEN_FILE, not both");
  const read = adminTokenSchema.safeParse((await readFile(file, "utf8")).trim());
  if (!read.success)
    throw new ConfigError("KEYMESH_ADMIN_TOKEN_FILE: must hold 16 to 256 visible characters");
  return read.data;
}
