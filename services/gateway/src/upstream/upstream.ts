import { createSecureContext } from "node:tls";
import { type Resolve, ServerList, type TlsIdentity } from "@keymesh/rpc";
import { type ConnectionTaker, Pool, type UpstreamLimits } from "./pool.ts";

export interface UpstreamOptions {
  /** `host:port` of the AWS endpoint, or several separated by commas; a name stands for every server it resolves to. */
  readonly address: string;
  /** The service name its certificate must carry. */
  readonly server: string;
  readonly tls: TlsIdentity;
  readonly limits?: Partial<UpstreamLimits> | undefined;
  /** How names are resolved; default as the system does. */
  readonly resolve?: Resolve | undefined;
}

const DEFAULT_LIMITS: UpstreamLimits = {
  maxConnections: 1_024,
  maxWaiting: 4_096,
  // Completing a large multipart upload is silent for long while the parts are joined.
  idleTimeoutMs: 300_000,
  connectTimeoutMs: 5_000,
  maxPooledMs: 30_000,
  maxResponseHeadBytes: 65_536,
};

/** One AWS endpoint behind the gateway, served by one server or several: the one with the least to do gets the next request. */
export class Upstream {
  readonly #list: ServerList;
  #pools: readonly Pool[] = [];
  #turn = 0;

  constructor({ address, server, tls, limits, resolve }: UpstreamOptions) {
    const { ca, cert, key } = tls;
    const secureContext = createSecureContext({ ca, cert, key, minVersion: "TLSv1.3" });
    const own = { server, secureContext, limits: { ...DEFAULT_LIMITS, ...limits } };
    const take = (servers: readonly string[]) => {
      const before = new Map(this.#pools.map((pool) => [pool.address, pool]));
      this.#pools = servers.map((one) => before.get(one) ?? new Pool({ address: one, ...own }));
      for (const pool of before.values()) if (!this.#pools.includes(pool)) pool.close();
    };
    this.#list = new ServerList(address, take, { resolve });
  }

  /** A connection, from a pool or new; a server that cannot be connected to is passed over for one that can. */
  take(taker: ConnectionTaker): void {
    if (this.#pools.length > 0) this.#takeFrom(this.#byBusiness(), taker);
    else
      void this.#list.refresh().then(() => {
        if (this.#pools.length > 0) this.#takeFrom(this.#byBusiness(), taker);
        else taker(undefined, new Error("the service's name is not known"));
      });
  }

  close(): void {
    this.#list.close();
    for (const pool of this.#pools) pool.close();
  }

  /** Nothing has been sent to a server that gave no connection, so the next can be asked. */
  #takeFrom([pool, ...others]: readonly Pool[], taker: ConnectionTaker): void {
    pool!.take((connection, error) => {
      if (connection !== undefined || others.length === 0) taker(connection, error);
      else this.#takeFrom(others, taker);
    });
    if (pool!.isAway) void this.#list.refresh();
  }

  /** The least busy first, of equals in turn; those that were away a moment ago last. */
  #byBusiness(): readonly Pool[] {
    const pools = this.#pools;
    if (pools.length === 1) return pools;
    this.#turn = (this.#turn + 1) % pools.length;
    const inTurn = [...pools.slice(this.#turn), ...pools.slice(0, this.#turn)];
    return inTurn.sort((a, b) => Number(a.isAway) - Number(b.isAway) || a.busy - b.busy);
  }
}
