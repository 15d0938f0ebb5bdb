import type { MeshClock } from "../admin/clock.ts";
import type { MeshFaults } from "../admin/faults.ts";
import type { MeshFlows } from "../admin/flow.ts";
import type { MeshSnapshot } from "../admin/snapshot.ts";
import type { SeedSummary } from "../admin/state.ts";
import type { MeshTrail } from "../admin/trail.ts";
import type { AwsClientConfig, AwsEnvironment } from "./aws-access.ts";

/** A mesh that runs, in whatever shape: how to reach it, and what tests do with it. */
export interface StartedKeymesh {
  /** The one endpoint of all AWS services: `http://host:port`. */
  getEndpoint(): string;
  /** The same as {@link getEndpoint}, by the name other modules have for it. */
  getConnectionUri(): string;
  getRegion(): string;
  getAccountId(): string;
  getAccessKey(): string;
  getSecretKey(): string;
  /** Variables for the AWS CLI, SDKs and Terraform. */
  getEnvironment(): AwsEnvironment;
  /** Spread it into any client of the AWS SDK for JavaScript v3. */
  getAwsClientConfig(): AwsClientConfig;
  /** Where a browser shows the mesh, or one recorded call flow. The mesh's token is in it, behind the `#`: the page takes it from there. */
  getWhiteboardUrl(traceId?: string): string;
  /** Everything back to what it was after the start: seed file, clock and faults too; or only what belongs to one account. */
  reset(accountId?: string): Promise<void>;
  /** Takes in a seed file, by its path or as text. What is there already keeps what was changed. */
  seed(pathOrContent: string | URL): Promise<SeedSummary>;
  readonly clock: MeshClock;
  readonly faults: MeshFaults;
  readonly snapshot: MeshSnapshot;
  readonly trail: MeshTrail;
  readonly flow: MeshFlows;
}
