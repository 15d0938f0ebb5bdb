import { isFixed, type Resolve, resolveServers, splitServers } from "./addresses.ts";

/** How often names are resolved again: a replica that came is taken up, one that went is dropped within this. */
const RESOLVE_EVERY_MS = 5_000;
/** Somebody who misses a server makes names be resolved at once, but not more often than this. */
const RESOLVE_AGAIN_MS = 500;

export interface ServerListOptions {
  /** Default: as the system does. */
  readonly resolve?: Resolve | undefined;
  readonly everyMs?: number | undefined;
}

/** The servers an address means, kept up to date while there are names in it. */
export class ServerList {
  readonly #address: string;
  readonly #options: ServerListOptions;
  readonly #onChange: (servers: readonly string[]) => void;
  #servers: readonly string[] = [];
  #resolving: Promise<void> | undefined;
  #resolvedMs = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** `onChange` hears of every set of servers; at once, before this returns, when there is no name to resolve. */
  constructor(
    address: string,
    onChange: (servers: readonly string[]) => void,
    options: ServerListOptions = {},
  ) {
    this.#address = address;
    this.#options = options;
    this.#onChange = onChange;
    const servers = splitServers(address);
    if (servers.every(isFixed)) this.#take(servers);
    else this.#follow();
  }

  /** Whether the servers can change. */
  get isFollowed(): boolean {
    return this.#timer !== undefined;
  }

  /** Resolves names now, unless that was just done; resolves when it has been tried. */
  refresh(): Promise<void> {
    if (this.#timer === undefined || performance.now() - this.#resolvedMs < RESOLVE_AGAIN_MS)
      return this.#resolving ?? Promise.resolve();
    this.#resolving ??= this.#resolve().finally(() => {
      this.#resolving = undefined;
    });
    return this.#resolving;
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#timer);
  }

  #follow(): void {
    const everyMs = this.#options.everyMs ?? RESOLVE_EVERY_MS;
    this.#timer = setInterval(() => void this.refresh(), everyMs).unref();
    void this.refresh();
  }

  /** A name that cannot be resolved now, or to nothing, says nothing about servers that are connected: the old ones stay. */
  async #resolve(): Promise<void> {
    try {
      const servers = await resolveServers(this.#address, this.#options.resolve);
      if (servers.length > 0 && !this.#isClosed) this.#take(servers);
    } catch {
      // Asked again soon.
    } finally {
      this.#resolvedMs = performance.now();
    }
  }

  #take(servers: readonly string[]): void {
    const isSame =
      servers.length === this.#servers.length && servers.every((one) => this.#servers.includes(one));
    if (isSame) return;
    this.#servers = servers;
    this.#onChange(servers);
  }
}
