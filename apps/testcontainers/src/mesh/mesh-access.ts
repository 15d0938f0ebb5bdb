import { AdminClient } from "../admin/admin-client.ts";
import { answerWith } from "../admin/answer.ts";
import { meshClock } from "../admin/clock.ts";
import { meshFaults } from "../admin/faults.ts";
import { meshFlows } from "../admin/flow.ts";
import { meshSnapshot } from "../admin/snapshot.ts";
import { resetMesh, seedMesh } from "../admin/state.ts";
import { meshTrail } from "../admin/trail.ts";
import { seedText } from "../seed-text.ts";
import type { Account } from "./account.ts";
import { type AwsAccess, awsClientConfig, awsEnvironment } from "./aws-access.ts";
import type { StartedKeymesh } from "./started-keymesh.ts";

export interface MeshAccessOptions {
  /** Asked anew at every use: a container that was restarted has another port. */
  readonly endpoint: () => string;
  readonly adminToken: string;
  readonly region: string;
  readonly account: Account;
  /** What was done after the start, and is done again after a reset of everything. */
  readonly begin: () => Promise<void>;
}

/** Reaches a mesh by its public door alone, so it is the same for every shape of a mesh. */
export class MeshAccess implements StartedKeymesh {
  readonly #options: MeshAccessOptions;
  readonly #admin: AdminClient;
  readonly clock;
  readonly faults;
  readonly snapshot;
  readonly trail;
  readonly flow;

  constructor(options: MeshAccessOptions) {
    this.#options = options;
    this.#admin = new AdminClient(options.endpoint, options.adminToken);
    this.clock = meshClock(this.#admin);
    this.faults = meshFaults(this.#admin);
    this.snapshot = meshSnapshot(this.#admin);
    this.trail = meshTrail(this.#admin);
    this.flow = meshFlows(this.#admin);
  }

  getEndpoint(): string {
    return this.#options.endpoint();
  }

  getConnectionUri(): string {
    return this.getEndpoint();
  }

  getRegion(): string {
    return this.#options.region;
  }

  getAccountId(): string {
    return this.#options.account.id;
  }

  getAccessKey(): string {
    return this.#options.account.accessKeyId;
  }

  getSecretKey(): string {
    return this.#options.account.secretAccessKey;
  }

  getEnvironment() {
    return awsEnvironment(this.#aws());
  }

  getAwsClientConfig() {
    return awsClientConfig(this.#aws());
  }

  getWhiteboardUrl(traceId?: string): string {
    if (traceId !== undefined && !/^[0-9a-f]{32}$/.test(traceId))
      throw new Error("a trace id is 32 lowercase hex digits");
    const token = encodeURIComponent(this.#options.adminToken);
    const route = traceId === undefined ? "" : `&/trace/${traceId}`;
    return `${this.getEndpoint()}/_keymesh/#token=${token}${route}`;
  }

  async reset(accountId?: string): Promise<void> {
    await resetMesh(this.#admin, accountId);
    if (accountId === undefined) await this.#options.begin();
  }

  async seed(pathOrContent: string | URL) {
    return await seedMesh(this.#admin, seedText(pathOrContent));
  }

  #aws(): AwsAccess {
    const { region, account, endpoint } = this.#options;
    const { accessKeyId, secretAccessKey } = account;
    return { endpoint: endpoint(), region, accessKeyId, secretAccessKey };
  }
}

/** The Region a mesh serves when none is named. */
export async function defaultRegionOf(endpoint: () => string, adminToken: string): Promise<string> {
  const answer = await new AdminClient(endpoint, adminToken).call("GET", "info");
  return answerWith<{ defaultRegion: string }>("GET info", answer, { defaultRegion: "string" }).defaultRegion;
}
