import { dirname, join } from "node:path";
import type { MeshFolder } from "./folder.ts";
import { serviceHostKeyPath } from "./secrets.ts";
import type { ProcessPlan } from "./supervised-process.ts";

const SERVICES_DIR = join(import.meta.dirname, "../../../../services");

export interface MeshOptions {
  readonly folder: MeshFolder;
  readonly host: string;
  /** The public port. */
  readonly port: number;
  readonly regions: readonly string[];
  readonly hsmCount: number;
  readonly logLevel: string;
  /** New traces per second at the doors; absent: the services' default. */
  readonly traceRate?: number;
  readonly seedFile?: string;
  /** Folders of init hooks. */
  readonly initDirs?: readonly string[];
  /** How long each hook may take; absent: the gateway's default. */
  readonly initTimeoutMs?: number;
  /** How far the mesh clock is ahead of the system's, milliseconds. Default 0. */
  readonly clockOffsetMs?: number;
  /** KEYMESH_GRANT_CONSISTENCY_MS of the KMS service; absent: 0. */
  readonly grantConsistencyMs?: number;
  /** KEYMESH_KMS_THROTTLING of the KMS service; absent: off. */
  readonly kmsThrottling?: string;
}

export interface MeshPlan {
  readonly processes: readonly ProcessPlan[];
  /** gRPC addresses by member name. */
  readonly grpc: Readonly<Record<string, string>>;
  /** AWS endpoints by member name. */
  readonly http: Readonly<Record<string, string>>;
}

const GRPC_ONLY = ["storage", "flow"] as const;
const DOORS = ["identity", "trail", "kms", "s3-sim", "ebs-sim", "gateway"] as const;

/**
 * How V8 runs where bytes stream through: a small young generation frees their buffers early, and marking in one go on the thread
 * that made the garbage keeps up with them. A transfer of any size stays around 200 MB, where the defaults grow past 400.
 */
const STREAMING_FLAGS = ["--single-threaded-gc", "--max-semi-space-size=2", "--no-incremental-marking"];
const STREAMING_ROLES: ReadonlySet<string> = new Set(["storage", "s3-sim", "ebs-sim", "gateway"]);
/** Identity is asked once per access key and day: it does without the room that speed takes. */
const FRUGAL_FLAGS = ["--single-threaded-gc", "--max-semi-space-size=1", "--optimize-for-size"];

function flagsOf(role: string): readonly string[] {
  if (STREAMING_ROLES.has(role)) return STREAMING_FLAGS;
  return role === "identity" ? FRUGAL_FLAGS : [];
}

/** Which processes a mesh has, started in this order and stopped in reverse. Storage comes first, the gateway last. */
function memberNames(hsmCount: number): string[] {
  const hsms = Array.from({ length: hsmCount }, (_, i) => `hsm-${i + 1}`);
  return [...GRPC_ONLY, ...hsms, ...DOORS];
}

/** How many free ports {@link planMesh} takes. */
export function portCount(hsmCount: number): number {
  return memberNames(hsmCount).length + DOORS.length - 1;
}

/** Every process with its environment; pure. `ports` are as many as {@link portCount} says. */
export function planMesh(options: MeshOptions, ports: readonly number[]): MeshPlan {
  const { folder, host } = options;
  const names = memberNames(options.hsmCount);
  const free = ports.values();
  const next = () => `${host}:${free.next().value}`;
  const grpc = Object.fromEntries(names.map((name) => [name, next()]));
  const http = Object.fromEntries(
    DOORS.map((name) => [name, name === "gateway" ? `${host}:${options.port}` : next()]),
  );
  const environments = serviceEnvironments(options, grpc, http);
  const processes = names.map((name) => {
    const role = name.startsWith("hsm-") ? "hsm" : name;
    return {
      name,
      main: join(SERVICES_DIR, role, "src/main.ts"),
      nodeFlags: flagsOf(role),
      logFile: folder.log(name),
      env: {
        // One malloc arena per thread would keep the memory of large buffers in many places.
        MALLOC_ARENA_MAX: "2",
        KEYMESH_NAME: name,
        KEYMESH_PKI_DIR: folder.pki(role),
        KEYMESH_LISTEN: grpc[name]!,
        KEYMESH_REGIONS: options.regions.join(","),
        KEYMESH_LOG_LEVEL: options.logLevel,
        KEYMESH_CLOCK_OFFSET_MS: String(options.clockOffsetMs ?? 0),
        KEYMESH_FINGERPRINT_KEY_FILE: folder.of("fingerprint-key"),
        ...(options.traceRate === undefined ? {} : { KEYMESH_TRACE_RATE: String(options.traceRate) }),
        ...environments[role],
      },
    };
  });
  return { processes, grpc, http };
}

/** What each role is told beside the common part: where its peers are, where its own files lie. */
function serviceEnvironments(
  options: MeshOptions,
  grpc: Readonly<Record<string, string>>,
  http: Readonly<Record<string, string>>,
): Readonly<Record<string, Record<string, string>>> {
  const { folder, hsmCount, kmsThrottling, grantConsistencyMs } = options;
  const hsms = Array.from({ length: hsmCount }, (_, i) => grpc[`hsm-${i + 1}`]!).join(",");
  const flow = { KEYMESH_FLOW: grpc.flow! };
  const door = {
    ...flow,
    KEYMESH_STORAGE: grpc.storage!,
    KEYMESH_IDENTITY: grpc.identity!,
    KEYMESH_TRAIL: grpc.trail!,
  };
  const listen = (name: string) => ({ KEYMESH_LISTEN_HTTP: http[name]! });
  const health = Object.entries(grpc).filter(([name]) => !name.startsWith("hsm-") && name !== "gateway");
  return {
    storage: { KEYMESH_DATA_DIR: folder.of("storage"), ...flow },
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
      KEYMESH_HSMS: hsms,
      KEYMESH_SERVICE_HOST_DIR: dirname(serviceHostKeyPath(folder)),
      ...(grantConsistencyMs ? { KEYMESH_GRANT_CONSISTENCY_MS: String(grantConsistencyMs) } : {}),
      ...(kmsThrottling ? { KEYMESH_KMS_THROTTLING: kmsThrottling } : {}),
    },
    "s3-sim": {
      ...door,
      ...listen("s3-sim"),
      KEYMESH_KMS: grpc.kms!,
      KEYMESH_S3_ROOT_KEY_FILE: folder.of("s3-sim", "root-key"),
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
      KEYMESH_UPSTREAM_KMS: http.kms!,
      KEYMESH_UPSTREAM_S3: http["s3-sim"]!,
      KEYMESH_UPSTREAM_EC2: http["ebs-sim"]!,
      KEYMESH_UPSTREAM_CLOUDTRAIL: http.trail!,
      KEYMESH_UPSTREAM_IDENTITY: http.identity!,
      KEYMESH_STORAGE: grpc.storage!,
      KEYMESH_TRAIL: grpc.trail!,
      KEYMESH_HSM_COUNT: String(hsmCount),
      KEYMESH_HSM_DRILLS: "1",
      ...startUpEnvironment(options),
      KEYMESH_HEALTH: health.map(([name, address]) => `${name}=${address}`).join(","),
    },
  };
}

/** What the gateway takes in and runs once the mesh can serve. */
function startUpEnvironment({ seedFile, initDirs = [], initTimeoutMs }: MeshOptions): Record<string, string> {
  return {
    ...(seedFile ? { KEYMESH_SEED_FILE: seedFile } : {}),
    ...(initDirs.length > 0 ? { KEYMESH_INIT_DIR: initDirs.join(":") } : {}),
    ...(initTimeoutMs === undefined ? {} : { KEYMESH_INIT_TIMEOUT_MS: String(initTimeoutMs) }),
  };
}
