import type { StartedDockerComposeEnvironment, StartedTestContainer } from "testcontainers";
import { MeshAccess, type MeshAccessOptions } from "../mesh/mesh-access.ts";

/**
 * A mesh of containers that runs. Only its public door is published, so there is no gRPC target for clients outside. `down()`, or the
 * end of an `await using`, removes it with all that it stored.
 */
export class StartedKeymeshEnvironment extends MeshAccess implements AsyncDisposable {
  readonly #compose: StartedDockerComposeEnvironment;

  constructor(compose: StartedDockerComposeEnvironment, way: MeshAccessOptions) {
    super(way);
    this.#compose = compose;
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
