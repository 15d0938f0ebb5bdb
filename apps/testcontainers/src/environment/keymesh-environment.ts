import {
  DockerComposeEnvironment,
  getContainerRuntimeClient,
  type ImagePullPolicy,
  Wait,
} from "testcontainers";
import type { FaultRule } from "../admin/faults.ts";
import { MeshWishes } from "../mesh/mesh-wishes.ts";
import { reachableHost } from "../mesh/reachable-host.ts";
import { defaultImage, GATEWAY_PORT, READY_INTERVAL_MS, READY_PATH } from "../package-facts.ts";
import { composeFile } from "./compose-file.ts";
import { StartedKeymeshEnvironment } from "./started-keymesh-environment.ts";

const GATEWAY = "gateway-1";
const STARTUP_TIMEOUT_MS = 180_000;
const MAX_REPLICAS = 32;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** The mesh as it is deployed: a container for each member and two networks for the two worlds, by docker-compose.yml. */
export class KeymeshEnvironment {
  readonly #compose: DockerComposeEnvironment;
  readonly #wishes = new MeshWishes();
  readonly #replicas = new Map<string, number>();
  #image = defaultImage();

  /** @param path a compose file of your own with a service `gateway`; default: the one this package carries */
  constructor(path?: string) {
    const { folder, name } = composeFile(path);
    this.#compose = new DockerComposeEnvironment(folder, name);
    this.withStartupTimeout(STARTUP_TIMEOUT_MS);
  }

  /** Default: what KEYMESH_IMAGE names, else `keymesh/keymesh` of this package's version. */
  withImage(image: string): this {
    this.#image = image;
    return this;
  }

  /** The Region of the mesh, and further ones it shall serve. Default: those of the image, us-east-1 first. */
  withRegion(region: string, ...further: string[]): this {
    this.#wishes.serve([region, ...further]);
    return this;
  }

  /** Credentials and AWS clients are those of the root of this account. Default 000000000000. */
  withAccountId(accountId: string): this {
    this.#wishes.use(accountId);
    return this;
  }

  /** Accounts, principals and keys to begin with, and to come back to by `reset()`: a YAML file, or its text. */
  withSeedFile(pathOrContent: string | URL): this {
    this.#wishes.beginWith(pathOrContent);
    return this;
  }

  /** From the start the mesh's clock stands still at this time. */
  withFrozenClock(at: Date | string): this {
    this.#wishes.freezeAt(at);
    return this;
  }

  /** From the start calls between members are disturbed by this rule; may be given several times. */
  withFault(rule: FaultRule): this {
    this.#wishes.disturbBy(rule);
    return this;
  }

  /** What the admin API wants to be shown, 16 to 256 characters. Default: one made for this mesh. */
  withAdminToken(token: string): this {
    this.#wishes.protectBy(token);
    return this;
  }

  /** How many containers a service of the normal world has, 1 to 32. */
  withReplicas(service: string, count: number): this {
    if (!Number.isInteger(count) || count < 1 || count > MAX_REPLICAS)
      throw new Error(`a service has 1 to ${MAX_REPLICAS} replicas, not ${count}`);
    this.#replicas.set(service, count);
    return this;
  }

  /** State in Valkey and an S3-compatible object store, which the profile `distributed` starts. */
  withDistributedStorage(): this {
    return this.withProfiles("distributed").withEnvironment({ KEYMESH_STORAGE: "distributed" });
  }

  /** Profiles of the compose file to start beside the mesh. */
  withProfiles(...profiles: string[]): this {
    this.#compose.withProfiles(...profiles);
    return this;
  }

  /** Variables for the compose file, such as `KEYMESH_KMS_THROTTLING`. */
  withEnvironment(environment: Record<string, string>): this {
    this.#compose.withEnvironment(environment);
    return this;
  }

  /** Builds the image as the compose file says. */
  withBuild(): this {
    this.#compose.withBuild();
    return this;
  }

  withPullPolicy(policy: ImagePullPolicy): this {
    this.#compose.withPullPolicy(policy);
    return this;
  }

  /** Default: one of its own for each start. */
  withProjectName(name: string): this {
    this.#compose.withProjectName(name);
    return this;
  }

  /** Default 180 s. */
  withStartupTimeout(timeoutMs: number): this {
    this.#compose.withStartupTimeout(timeoutMs);
    return this;
  }

  /** @throws KeymeshAdminError when the mesh refuses seed, faults or the clock's time; what was started is removed then */
  async start(): Promise<StartedKeymeshEnvironment> {
    const { regions, adminToken } = this.#wishes;
    const scale = [...this.#replicas].flatMap(([service, count]) => ["--scale", `${service}=${count}`]);
    const started = await this.#compose
      .withEnvironment({
        KEYMESH_IMAGE: this.#image,
        KEYMESH_ADMIN_TOKEN: adminToken,
        // Any free port: several meshes may run at once.
        KEYMESH_PORT: "0",
        KEYMESH_BIND: await bindAddress(),
        ...(regions.length > 0 ? { KEYMESH_REGIONS: regions.join(",") } : {}),
      })
      .withClientOptions({ commandOptions: scale })
      .withWaitStrategy(GATEWAY, Wait.forHttp(READY_PATH, GATEWAY_PORT).withReadTimeout(READY_INTERVAL_MS))
      .up();
    try {
      const gateway = started.getContainer(GATEWAY);
      const host = await reachableHost(gateway.getHost());
      const endpoint = () => `http://${host}:${gateway.getMappedPort(GATEWAY_PORT)}`;
      // The gateway of such a mesh knows of no seed file: it comes by the admin API.
      return await this.#wishes.cameTrue(
        endpoint,
        { seeds: true },
        (way) => new StartedKeymeshEnvironment(started, way),
      );
    } catch (error) {
      await started.down();
      throw error;
    }
  }
}

/**
 * Where the gateway is published: on loopback, unless the engine is reached by another name, as from inside a container (CI with the
 * host's engine) or on another machine; then, as containers of Testcontainers are, on every address.
 */
async function bindAddress(): Promise<string> {
  const { host } = (await getContainerRuntimeClient()).info.containerRuntime;
  return LOOPBACK.test(host) ? "127.0.0.1" : "0.0.0.0";
}
