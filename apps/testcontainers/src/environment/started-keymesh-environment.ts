import type { StartedDockerComposeEnvironment, StartedTestContainer } from "testcontainers";
import type { SeedSummary } from "../admin/state.ts";
import type { AwsClientConfig, AwsEnvironment } from "../mesh/aws-access.ts";
import type { MeshAccess } from "../mesh/mesh-access.ts";
import type { StartedKeymesh } from "../mesh/started-keymesh.ts";

/**
 * A mesh of containers that runs. Only its public door is published, so there is no gRPC target for clients outside. `down()`, or the
 * end of an `await using`, removes it with all that it stored.
 */
export class StartedKeymeshEnvironment implements StartedKeymesh, AsyncDisposable {
  readonly #compose: StartedDockerComposeEnvironment;
  readonly #mesh: MeshAccess;

  constructor(compose: StartedDockerComposeEnvironment, mesh: MeshAccess) {
    this.#compose = compose;
    this.#mesh = mesh;
  }

  get clock() {
    return this.#mesh.clock;
  }

  get faults() {
    return this.#mesh.faults;
  }

  get snapshot() {
    return this.#mesh.snapshot;
  }

  get trail() {
    return this.#mesh.trail;
  }

  get flow() {
    return this.#mesh.flow;
  }

  getEndpoint(): string {
    return this.#mesh.getEndpoint();
  }

  getConnectionUri(): string {
    return this.#mesh.getConnectionUri();
  }

  getRegion(): string {
    return this.#mesh.getRegion();
  }

  getAccountId(): string {
    return this.#mesh.getAccountId();
  }

  getAccessKey(): string {
    return this.#mesh.getAccessKey();
  }

  getSecretKey(): string {
    return this.#mesh.getSecretKey();
  }

  getEnvironment(): AwsEnvironment {
    return this.#mesh.getEnvironment();
  }

  getAwsClientConfig(): AwsClientConfig {
    return this.#mesh.getAwsClientConfig();
  }

  getWhiteboardUrl(traceId?: string): string {
    return this.#mesh.getWhiteboardUrl(traceId);
  }

  async reset(accountId?: string): Promise<void> {
    await this.#mesh.reset(accountId);
  }

  async seed(pathOrContent: string | URL): Promise<SeedSummary> {
    return await this.#mesh.seed(pathOrContent);
  }

  /** A container of the mesh: `kms-1`, `hsm-2-1`, `storage-1`. @throws Error when it does not run */
  getContainer(name: string): StartedTestContainer {
    return this.#compose.getContainer(name);
  }

  /** Stops and removes everything, what was stored too. */
  async down(): Promise<void> {
    await this.#compose.down();
  }

  /** The same as {@link down}, as a container's. */
  async stop(): Promise<void> {
    await this.down();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.down();
  }
}
