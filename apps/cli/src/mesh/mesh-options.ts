import type { Telemetry } from "../commands/telemetry.ts";
import type { MeshFolder } from "./folder.ts";
import type { Scale } from "./replicas.ts";

/** How a mesh is to be started. */
export interface MeshOptions {
  readonly folder: MeshFolder;
  readonly host: string;
  /** Further names by which clients reach the public door, without a port; also those before which S3 has buckets. */
  readonly doorHosts?: readonly string[];
  /** The public port. */
  readonly port: number;
  readonly regions: readonly string[];
  readonly hsmCount: number;
  /** Replicas by role; absent: one of each. */
  readonly scale?: Scale;
  readonly logLevel: string;
  /** New traces per second at the doors; absent: the services' default. */
  readonly traceRate?: number;
  readonly seedFile?: string;
  /** Folders of init hooks. */
  readonly initDirs?: readonly string[];
  /** How long each hook may take; absent: the gateway's default. */
  readonly initTimeoutMs?: number;
  /** What the admin API is to want; absent: a token made for it where others than this machine can reach it, else none. */
  readonly adminToken?: string;
  /** How far the mesh clock is ahead of the system's, milliseconds. Default 0. */
  readonly clockOffsetMs?: number;
  /** KEYMESH_GRANT_CONSISTENCY_MS of the KMS service; absent: 0. */
  readonly grantConsistencyMs?: number;
  /** KEYMESH_KMS_THROTTLING of the KMS service; absent: off. */
  readonly kmsThrottling?: string;
  /** The normal world in the launcher's own process; the HSMs stay processes of their own. */
  readonly compact?: boolean;
  /** gRPC doors (of replicas, the first's) at fixed ports from this one on, kms, s3-sim, ebs-sim, trail, identity, flow; absent: any free ones. */
  readonly grpcPorts?: number;
  /** Logs go to standard error, all together, instead of files in the folder. */
  readonly logToStderr?: boolean;
  /** What the storage service is told of the stores it shares with others (docs/distributed.md); absent: it keeps files. */
  readonly sharedStorage?: Readonly<Record<string, string>>;
  /** Where spans go as well (docs/flow-tracing.md); absent: nowhere. */
  readonly telemetry?: Telemetry;
}
