import { GenericContainer, Wait } from "testcontainers";
import type { FaultRule } from "../admin/faults.ts";
import { MeshAccess } from "../mesh/mesh-access.ts";
import { MeshWishes } from "../mesh/mesh-wishes.ts";
import { reachableHost } from "../mesh/reachable-host.ts";
import { defaultImage, GATEWAY_PORT, LABELS, READY_INTERVAL_MS, READY_PATH } from "../package-facts.ts";
import { GRPC_PORTS } from "./grpc-target.ts";
import { type InitScript, initScript, initScriptsIn } from "./init-scripts.ts";
import { StartedKeymeshContainer } from "./started-keymesh-container.ts";
import { INIT_FOLDER, SEED_PATH, upCommand } from "./up-command.ts";

const MAX_HSMS = 8;
const STARTUP_TIMEOUT_MS = 60_000;

/** The whole mesh in one container: the normal world in one process, each HSM in its own. */
export class KeymeshContainer extends GenericContainer {
  readonly #wishes = new MeshWishes();
  #command: readonly string[] = ["up"];
  #hsms: number | undefined;
  #scripts: readonly InitScript[] = [];

  /** @param image default: what KEYMESH_IMAGE names, else `keymesh/keymesh` of this package's version */
  constructor(image: string = defaultImage()) {
    super(image);
    this.withExposedPorts(GATEWAY_PORT, ...Object.values(GRPC_PORTS));
    this.withLabels(LABELS);
    this.withStartupTimeout(STARTUP_TIMEOUT_MS);
    this.withWaitStrategy(
      Wait.forHttp(READY_PATH, GATEWAY_PORT, { abortOnContainerExit: true }).withReadTimeout(
        READY_INTERVAL_MS,
      ),
    );
  }

  /** The Region of the mesh, and further ones it shall serve, for keys in several. Default: those of the image, us-east-1 first. */
  withRegion(region: string, ...further: string[]): this {
    this.#wishes.serve([region, ...further]);
    return this;
  }

  /** Credentials and AWS clients are those of the root of this account. Default 000000000000. */
  withAccountId(accountId: string): this {
    this.#wishes.use(accountId);
    return this;
  }

  /** How many HSMs hold the keys, 1 to 8. Default 1. */
  withHsmFleet(count: number): this {
    if (!Number.isInteger(count) || count < 1 || count > MAX_HSMS)
      throw new Error(`a fleet has 1 to ${MAX_HSMS} HSMs, not ${count}`);
    this.#hsms = count;
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

  /** A script (`.sh`, `.js`, `.ts` …) or seed file that runs before the mesh is ready, in the order of names, with AWS variables set. */
  withInitScript(name: string, content: string): this {
    this.#scripts = [...this.#scripts, initScript(name, content)];
    return this;
  }

  /** All init scripts of a folder. */
  withInitDir(folder: string): this {
    this.#scripts = [...this.#scripts, ...initScriptsIn(folder)];
    return this;
  }

  /** What the admin API wants to be shown, 16 to 256 characters. Default: one made for this container. */
  withAdminToken(token: string): this {
    this.#wishes.protectBy(token);
    return this;
  }

  /** `up` and further options of it, such as `["up", "--kms-throttling", "on"]`; what is asked for by other methods is added. */
  override withCommand(command: string[]): this {
    upCommand(command, { regions: [], hsms: undefined, hasSeed: false });
    this.#command = [...command];
    return this;
  }

  protected override async beforeContainerCreated(): Promise<void> {
    const { regions, seed, adminToken, hasOwnToken } = this.#wishes;
    if (this.reuse && !hasOwnToken)
      throw new Error("a container is used again by who knows its token: give one by withAdminToken");
    const hasSeed = seed !== undefined;
    super.withCommand(upCommand(this.#command, { regions, hsms: this.#hsms, hasSeed }));
    this.#set("KEYMESH_ADMIN_TOKEN", adminToken);
    if (this.#scripts.length > 0) this.#set("KEYMESH_INIT_DIR", INIT_FOLDER);
    const scripts = this.#scripts.map(({ name, content }) => ({
      content,
      target: `${INIT_FOLDER}/${name}`,
      mode: 0o755,
    }));
    // Each start of this object copies anew.
    this.contentsToCopy = [
      ...this.contentsToCopy.filter(
        ({ target }) => target !== SEED_PATH && !target.startsWith(`${INIT_FOLDER}/`),
      ),
      ...(hasSeed ? [{ content: seed, target: SEED_PATH, mode: 0o644 }] : []),
      ...scripts,
    ];
  }

  #set(name: string, value: string): void {
    if (this.environment[name] !== value) this.withEnvironment({ [name]: value });
  }

  /** @throws Error when an init script failed, KeymeshAdminError when a fault or the clock's time is refused; the container is removed then */
  override async start(): Promise<StartedKeymeshContainer> {
    const container = await super.start();
    try {
      const host = await reachableHost(container.getHost());
      const endpoint = () => `http://${host}:${container.getMappedPort(GATEWAY_PORT)}`;
      const options = { seeds: false, hasScripts: this.#scripts.length > 0 };
      return new StartedKeymeshContainer(
        container,
        await this.#wishes.cameTrue(endpoint, options, (way) => new MeshAccess(way)),
      );
    } catch (error) {
      await container.stop();
      throw error;
    }
  }
}
