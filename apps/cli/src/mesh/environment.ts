import { dirname, join } from "node:path";
import { s3Domains } from "./door-hosts.ts";
import type { MeshOptions } from "./mesh-options.ts";
import { addressesOf, roleOf } from "./replicas.ts";
import { serviceHostKeyPath } from "./secrets.ts";

/** Where members are reached, and where they listen when that is another address. By member name, `host:port`. */
export interface Addresses {
  readonly grpc: Readonly<Record<string, string>>;
  readonly http: Readonly<Record<string, string>>;
  readonly listenGrpc: Readonly<Record<string, string>>;
  readonly listenHttp: Readonly<Record<string, string>>;
}

/** Where the page lies once it is built. */
export const PAGE_DIR = join(import.meta.dirname, "../../../whiteboard/dist");

type Environment = Readonly<Record<string, string>>;

/** The part of the launcher's options that members are told of. */
export type MemberOptions = Pick<
  MeshOptions,
  | "folder"
  | "regions"
  | "doorHosts"
  | "logLevel"
  | "traceRate"
  | "seedFile"
  | "initDirs"
  | "initTimeoutMs"
  | "clockOffsetMs"
  | "grantConsistencyMs"
  | "kmsThrottling"
  | "compact"
  | "sharedStorage"
  | "telemetry"
> & {
  /** KEYMESH_ADMIN_TOKEN_FILE of the gateway; absent: its admin API is open on loopback, and closed elsewhere. */
  readonly adminTokenFile?: string | undefined;
  /** Where people reach the public door, `http://127.0.0.1:4566`; absent: nobody knows. */
  readonly publicUrl?: string;
};

/** The environment of every member that has a gRPC address; the same for processes on one machine and for containers. Pure. */
export function memberEnvironments(
  options: MemberOptions,
  addresses: Addresses,
): Readonly<Record<string, Environment>> {
  const own = roleEnvironments(options, addresses);
  const http = { ...addresses.http, ...addresses.listenHttp };
  const { folder } = options;
  return Object.fromEntries(
    Object.entries(addresses.grpc).map(([name, address]) => {
      const role = roleOf(name);
      const common = {
        // One malloc arena per thread would keep the memory of large buffers in many places.
        MALLOC_ARENA_MAX: "2",
        KEYMESH_NAME: name,
        KEYMESH_PKI_DIR: folder.pki(role),
        KEYMESH_LISTEN: addresses.listenGrpc[name] ?? address,
        KEYMESH_REGIONS: options.regions.join(","),
        KEYMESH_LOG_LEVEL: options.logLevel,
        KEYMESH_CLOCK_OFFSET_MS: String(options.clockOffsetMs ?? 0),
        KEYMESH_FINGERPRINT_KEY_FILE: folder.of("fingerprint-key"),
        ...(options.compact ? { KEYMESH_COMPACT: "1" } : {}),
        ...(options.traceRate === undefined ? {} : { KEYMESH_TRACE_RATE: String(options.traceRate) }),
      };
      const listen = http[name];
      return [name, { ...common, ...own[role], ...(listen ? { KEYMESH_LISTEN_HTTP: listen } : {}) }];
    }),
  );
}

/** What each role is told beside the common part: where its peers are, where its own files lie. */
function roleEnvironments(
  options: MemberOptions,
  { grpc, http }: Addresses,
): Readonly<Record<string, Environment>> {
  const { folder, kmsThrottling, grantConsistencyMs, adminTokenFile, sharedStorage, publicUrl, telemetry } =
    options;
  const flow = { KEYMESH_FLOW: grpc.flow! };
  const door = {
    ...flow,
    KEYMESH_STORAGE: addressesOf(grpc, "storage"),
    KEYMESH_IDENTITY: addressesOf(grpc, "identity"),
    KEYMESH_TRAIL: addressesOf(grpc, "trail"),
  };
  const hsms = addressesOf(grpc, "hsm");
  const kms = { KEYMESH_KMS: addressesOf(grpc, "kms") };
  const domains = { KEYMESH_S3_DOMAINS: s3Domains(options.doorHosts ?? []) };
  const health = Object.entries(grpc).filter(([name]) => roleOf(name) !== "hsm" && name !== "gateway");
  return {
    storage: { ...(sharedStorage ?? { KEYMESH_DATA_DIR: folder.of("storage") }), ...flow },
    flow: {
      KEYMESH_STORAGE: door.KEYMESH_STORAGE,
      ...(publicUrl === undefined ? {} : { KEYMESH_PUBLIC_URL: publicUrl }),
      ...telemetry?.flow,
    },
    hsm: {
      KEYMESH_HSM_SAFE: folder.of("safe"),
      KEYMESH_DATA_DIR: folder.of("hsm"),
      KEYMESH_HSM_DRILLS: "1",
    },
    identity: {
      ...door,
      KEYMESH_IDENTITY_KEY_FILE: folder.of("identity", "key"),
    },
    trail: door,
    kms: {
      ...door,
      KEYMESH_HSMS: hsms,
      KEYMESH_SERVICE_HOST_DIR: dirname(serviceHostKeyPath(folder)),
      ...(grantConsistencyMs ? { KEYMESH_GRANT_CONSISTENCY_MS: String(grantConsistencyMs) } : {}),
      ...(kmsThrottling ? { KEYMESH_KMS_THROTTLING: kmsThrottling } : {}),
    },
    "s3-sim": {
      ...door,
      ...kms,
      KEYMESH_S3_ROOT_KEY_FILE: folder.of("s3-sim", "root-key"),
      ...domains,
    },
    "ebs-sim": {
      ...door,
      ...kms,
      KEYMESH_HOST_PKI_DIR: folder.pki("ec2-host"),
    },
    caller: {
      ...flow,
      KEYMESH_GATEWAY: http.gateway!,
      KEYMESH_EBS: addressesOf(grpc, "ebs-sim"),
      KEYMESH_ROOT_PKI_DIR: folder.pki("caller-root"),
      KEYMESH_CALLER_DIR: folder.of("caller"),
    },
    gateway: {
      ...flow,
      ...(adminTokenFile === undefined ? {} : { KEYMESH_ADMIN_TOKEN_FILE: adminTokenFile }),
      ...domains,
      KEYMESH_UPSTREAM_KMS: addressesOf(http, "kms"),
      KEYMESH_UPSTREAM_S3: addressesOf(http, "s3-sim"),
      KEYMESH_UPSTREAM_EC2: addressesOf(http, "ebs-sim"),
      KEYMESH_UPSTREAM_CLOUDTRAIL: addressesOf(http, "trail"),
      KEYMESH_UPSTREAM_IDENTITY: addressesOf(http, "identity"),
      KEYMESH_STORAGE: door.KEYMESH_STORAGE,
      KEYMESH_TRAIL: door.KEYMESH_TRAIL,
      KEYMESH_PAGE_DIR: PAGE_DIR,
      KEYMESH_STORAGE_KIND: sharedStorage ? "distributed" : "embedded",
      KEYMESH_HSM_COUNT: String(hsms.split(",").length),
      KEYMESH_HSM_DRILLS: "1",
      ...startUpEnvironment(options),
      ...telemetry?.gateway,
      KEYMESH_HEALTH: health.map(([name, address]) => `${roleOf(name)}=${address}`).join(","),
    },
  };
}

/** What the gateway takes in and runs once the mesh can serve. */
function startUpEnvironment({ seedFile, initDirs = [], initTimeoutMs }: MemberOptions): Environment {
  return {
    ...(seedFile ? { KEYMESH_SEED_FILE: seedFile } : {}),
    ...(initDirs.length > 0 ? { KEYMESH_INIT_DIR: initDirs.join(":") } : {}),
    ...(initTimeoutMs === undefined ? {} : { KEYMESH_INIT_TIMEOUT_MS: String(initTimeoutMs) }),
  };
}
