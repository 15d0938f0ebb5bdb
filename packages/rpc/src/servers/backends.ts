import { setTimeout as sleep } from "node:timers/promises";
import { connection, REFUSED_PATIENCE_MS, unreachable } from "../channel.ts";
import type { TlsIdentity } from "../tls-identity.ts";
import { Backend } from "./backend.ts";
import { ServerList, type ServerListOptions } from "./server-list.ts";

export interface BackendsOptions extends ServerListOptions {
  /** `host:port`, or several; a name stands for all its addresses. */
  readonly address: string;
  /** The service name each certificate must carry. */
  readonly server: string;
  readonly tls: TlsIdentity;
}

/** The servers of one client. A call goes to the connected one with the least under way; of equals, in turn. */
export class Backends {
  readonly #list: ServerList;
  #all: readonly Backend[] = [];
  /** No longer named, but with calls under way: a server that is removed from a name may still answer them. */
  #leaving: readonly Backend[] = [];
  /** Set when there is one server: it gets every call, connected or not, without a look around. */
  #only: Backend | undefined;
  #turn = 0;
  #isClosed = false;

  constructor({ address, server, tls, ...options }: BackendsOptions) {
    const take = (servers: readonly string[]) => {
      const before = new Map(this.#all.map((backend) => [backend.address, backend]));
      this.#all = servers.map((one) => before.get(one) ?? new Backend(one, server, tls));
      const gone = [...before.values()].filter((backend) => !this.#all.includes(backend));
      this.#leaving = [...this.#leaving, ...gone];
      this.#only = this.#all.length === 1 ? this.#all[0] : undefined;
    };
    this.#list = new ServerList(address, take, options);
  }

  /** Whether what one server did not answer can be asked of another. */
  get areSeveral(): boolean {
    return this.#all.length > 1;
  }

  /** The server for the next call; undefined when none of several is connected: then {@link ready} waits for one. */
  pick(): Backend | undefined {
    const only = this.#only;
    if (only === undefined) return this.#leastBusy();
    if (this.#list.isFollowed && !only.isReady) void this.#list.refresh();
    return only;
  }

  /**
   * The server for the next call, as soon as one is connected.
   * @throws ServiceError ServiceUnavailable when none was for 600 ms though all were tried, or after `timeoutMs`
   */
  async ready(timeoutMs: number): Promise<Backend> {
    const giveUpMs = performance.now() + Math.min(timeoutMs, REFUSED_PATIENCE_MS);
    while (this.#all.length === 0) {
      await this.#list.refresh();
      if (this.#all.length > 0) break;
      if (this.#isClosed || performance.now() >= giveUpMs) throw unreachable();
      await sleep(50);
    }
    for (;;) {
      const picked = this.pick();
      if (picked !== undefined) return picked;
      const connecting = this.#all.map(({ channel }) => connection(channel, timeoutMs) ?? Promise.resolve());
      await Promise.any(connecting).catch(() => {
        throw unreachable();
      });
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#list.close();
    const open = [...this.#all, ...this.#leaving];
    this.#all = [];
    this.#only = undefined;
    for (const backend of open) backend.close();
  }

  #leastBusy(): Backend | undefined {
    const all = this.#all;
    this.#turn = (this.#turn + 1) % (all.length || 1);
    let best: Backend | undefined;
    let isAnyMissing = false;
    for (let i = 0; i < all.length; i++) {
      const backend = all[(this.#turn + i) % all.length]!;
      if (!backend.isReady) isAnyMissing = true;
      else if (best === undefined || backend.inFlight < best.inFlight) best = backend;
    }
    // What is away may have come back under another address.
    if (isAnyMissing && this.#list.isFollowed) void this.#list.refresh();
    if (this.#leaving.length > 0) this.#letGo();
    return best;
  }

  #letGo(): void {
    const idle = this.#leaving.filter(({ inFlight }) => inFlight === 0);
    for (const backend of idle) backend.close();
    this.#leaving = this.#leaving.filter((backend) => !idle.includes(backend));
  }
}
