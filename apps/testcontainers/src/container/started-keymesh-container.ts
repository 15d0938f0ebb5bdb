import { AbstractStartedContainer, type StartedTestContainer } from "testcontainers";
import type { SeedSummary } from "../admin/state.ts";
import type { AwsClientConfig, AwsEnvironment } from "../mesh/aws-access.ts";
import type { MeshAccess } from "../mesh/mesh-access.ts";
import type { StartedKeymesh } from "../mesh/started-keymesh.ts";
import {
  GRPC_PORTS,
  type GrpcService,
  type GrpcTarget,
  grpcTarget,
  PRINT_CREDENTIALS,
  requireGrpcService,
} from "./grpc-target.ts";

/** A mesh that runs in one container. `stop()`, or the end of an `await using`, removes it with all that it stored. */
export class StartedKeymeshContainer extends AbstractStartedContainer implements StartedKeymesh {
  readonly #mesh: MeshAccess;
  #credentials: Promise<string> | undefined;

  constructor(container: StartedTestContainer, mesh: MeshAccess) {
    super(container);
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

  /** A member's gRPC door, with the credentials it wants. */
  async getGrpcTarget(service: GrpcService): Promise<GrpcTarget> {
    requireGrpcService(service);
    const { hostname } = new URL(this.getEndpoint());
    const address = `${hostname}:${this.getMappedPort(GRPC_PORTS[service])}`;
    this.#credentials ??= this.#readCredentials();
    return grpcTarget(service, address, await this.#credentials);
  }

  async #readCredentials(): Promise<string> {
    const { exitCode, stdout, stderr } = await this.exec(PRINT_CREDENTIALS);
    if (exitCode === 0) return stdout;
    this.#credentials = undefined;
    throw new Error(`the container does not give its gRPC credentials: ${stderr.slice(0, 200).trim()}`);
  }
}
