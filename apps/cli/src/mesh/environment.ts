import { dirname } from "node:path";
import { s3Domains } from "./door-hosts.ts";
import type { MeshOptions } from "./mesh-options.ts";
import { serviceHostKeyPath } from "./secrets.ts";

/** Where members are reached, and where they listen when that is another address. By member name, `host:port`. */
export interface Addresses {
  readonly grpc: Readonly<Record<string, string>>;
  readonly http: Readonly<Record<string, string>>;
  readonly listenGrpc: Readonly<Record<string, string>>;
  readonly listenHttp: Readonly<Record<string, string>>;
}

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
> & {
  /** KEYMESH_ADMIN_TOKEN_FILE of the gateway; absent: its admin API is open on loopback, and closed elsewhere. */
  readonly adminTokenFile?: string | undefined;
};

/** What a member is: `hsm` for `hsm-1`. */
export function roleOf(name: string): string {
  return name.startsWith("hsm-") ? "hsm" : name;
}

/** The environment of every member that has a gRPC address; the same for processes on one machine and for containers. Pure. */
export function memberEnvironments(
  options: MemberOptions,
  addresses: Addresses,
): Readonly<Record<string, Environment>> {
  const own = roleEnvironments(options, addresses);
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
      return [name, { ...common, ...own[role] }];
    }),
  );
}

/** What each role is told beside the common part: where its peers are, where its own files lie. */
function roleEnvironments(
  options: MemberOptions,
  { grpc, http, listenHttp }: Addresses,
): Readonly<Record<string, Environment>> {
  const { folder, kmsThrottling, grantConsistencyMs, adminTokenFile, sharedStorage } = options;
  const hsms = Object.entries(grpc).flatMap(([name, address]) => (roleOf(name) === "hsm" ? [address] : []));
  const flow = { KEYMESH_FLOW: grpc.flow! };
  const door = {
    ...flow,
    KEYMESH_STORAGE: grpc.storage!,
    KEYMESH_IDENTITY: grpc.identity!,
    KEYMESH_TRAIL: grpc.trail!,
  };
  const listen = (name: string) => ({ KEYMESH_LISTEN_HTTP: listenHttp[name] ?? http[name]! });
  const domains = { KEYMESH_S3_DOMAINS: s3Domains(options.doorHosts ?? []) };
  const health = Object.entries(grpc).filter(([name]) => roleOf(name) !== "hsm" && name !== "gateway");
  return {
    storage: { ...(sharedStorage ?? { KEYMESH_DATA_DIR: folder.of("storage") }), ...flow },
    flow: {},
    hsm: { KEYMESH_HSM_SAFE: folder.of("safe"), KEYMESH_HSM_DRILLS: "1" },
    identity: {
      ...door,
      ...listen("identity"),
      KEYMESH_IDENTITY_KEY_FILE: folder.of("identity", "key"),
    },
    trail: { ...door, ...listen("trail") },
    kms: {
      ...door,
      ...listen("kms"),
      KEYMESH_HSMS: hsms.join(","),
      KEYMESH_SERVICE_HOST_DIR: dirname(serviceHostKeyPath(folder)),
      ...(grantConsistencyMs ? { KEYMESH_GRANT_CONSISTENCY_MS: String(grantConsistencyMs) } : {}),
      ...(kmsThrottling ? { KEYMESH_KMS_THROTTLING: kmsThrottling } : {}),
    },
    "s3-sim": {
      ...door,
      ...listen("s3-sim"),
      KEYMESH_KMS: grpc.kms!,
      KEYMESH_S3_ROOT_KEY_FILE: folder.of("s3-sim", "root-key"),
      ...domains,
    },
    "ebs-sim": {
      ...door,
      ...listen("ebs-sim"),
      KEYMESH_KMS: grpc.kms!,
      KEYMESH_HOST_PKI_DIR: folder.pki("ec2-host"),
    },
    gateway: {
      ...flow,
      ...listen("gateway"),
      ...(adminTokenFile === undefined ? {} : { KEYMESH_ADMIN_TOKEN_FILE: adminTokenFile }),
      ...domains,
      KEYMESH_UPSTREAM_KMS: http.kms!,
      KEYMESH_UPSTREAM_S3: http["s3-sim"]!,
      KEYMESH_UPSTREAM_EC2: http["ebs-sim"]!,
      KEYMESH_UPSTREAM_CLOUDTRAIL: http.trail!,
      KEYMESH_UPSTREAM_IDENTITY: http.identity!,
      KEYMESH_STORAGE: grpc.storage!,
      KEYMESH_TRAIL: grpc.trail!,
      KEYMESH_STORAGE_KIND: sharedStorage ? "distributed" : "embedded",
      KEYMESH_HSM_COUNT: String(hsms.length),
      KEYMESH_HSM_DRILLS: "1",
      ...startUpEnvironment(options),
      KEYMESH_HEALTH: health.map(([name, address]) => `${name}=${address}`).join(","),
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
