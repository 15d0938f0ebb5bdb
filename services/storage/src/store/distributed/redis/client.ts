import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { Cluster, Redis, type RedisOptions } from "ioredis";
import type { RedisAddress } from "./address.ts";
import { failureKind, redisFailure } from "./failures.ts";

/** A call waits this long for a connection, or for a failover to end, before it fails. */
const WAIT_LIMIT_MS = 5_000;
/** A command without an answer fails after this, and its connection is given up a little later. */
const COMMAND_LIMIT_MS = 8_000;
const PAUSE_MS = 100;

/**
 * Nothing is ever sent twice by the client library: a batch sent again after it was done would be refused by its own
 * conditions. What was in flight when a connection broke fails at once.
 */
const COMMON: RedisOptions = {
  protocol: 2,
  lazyConnect: true,
  connectTimeout: 3_000,
  commandTimeout: COMMAND_LIMIT_MS,
  socketTimeout: COMMAND_LIMIT_MS + 2_000,
  keepAlive: 5_000,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  autoResubscribe: false,
  connectionName: "keymesh-storage",
};

/** A connection to Redis for one command after another; `Commands` is what one server and a Cluster have in common. */
export type Commands = Redis | Cluster;

/** The connections of one process to Redis: the one all commands share, and others for watching. */
export class RedisClient {
  readonly commands: Commands;
  readonly #address: RedisAddress;

  constructor(address: RedisAddress) {
    this.#address = address;
    this.commands =
      address.kind === "cluster"
        ? new Cluster([...address.hosts], {
            lazyConnect: true,
            enableOfflineQueue: false,
            // 0: what was in flight on a broken connection fails, as above.
            retryDelayOnFailover: 0,
            clusterRetryStrategy: reconnectPause,
            slotsRefreshInterval: 5_000,
            redisOptions: { ...COMMON, ...credentialsOf(address) },
          })
        : new Redis({
            ...serverOptions(address),
            enableOfflineQueue: false,
            retryStrategy: reconnectPause,
            // The server was made a replica: find the one that took over.
            reconnectOnError: (error) => error.message.startsWith("READONLY"),
          });
    // Every failed command says so itself.
    this.commands.on("error", () => {});
    // Each call that waits for a connection listens for it.
    this.commands.setMaxListeners(0);
  }

  /** Starts connecting; resolves when it has succeeded once. @throws when it can't within `limitMs` */
  async connect(limitMs: number): Promise<void> {
    let last: unknown;
    const remember = (error: unknown) => {
      last = (error as { lastNodeError?: unknown }).lastNodeError ?? error;
    };
    this.commands.on("error", remember);
    this.commands.connect().catch(remember);
    try {
      if (!(await this.#isReadyWithin(limitMs))) throw last ?? new Error("no answer");
    } finally {
      this.commands.off("error", remember);
    }
  }

  /**
   * Does something with Redis. Waits for a connection; what was surely not done is tried again for a few seconds, and so is a
   * read whatever happened. @throws ServiceError ServiceUnavailable
   */
  async run<T>(kind: "read" | "write", act: (redis: Commands) => Promise<T>): Promise<T> {
    const deadline = performance.now() + WAIT_LIMIT_MS;
    for (;;) {
      if (!(await this.#isReadyWithin(deadline - performance.now())))
        throw new ServiceError("ServiceUnavailable", "The key-value store can't be reached.");
      try {
        return await act(this.commands);
      } catch (error) {
        const failure = failureKind(error);
        const mayRepeat = failure === "notDone" || (failure === "unknown" && kind === "read");
        if (!mayRepeat || performance.now() + PAUSE_MS > deadline) throw redisFailure(error);
        if (this.commands instanceof Cluster) this.commands.refreshSlotsCache();
        await sleep(PAUSE_MS);
      }
    }
  }

  /**
   * A new connection to the server that has this key; it never reconnects. @throws when there is none
   */
  async connectTo(key: string): Promise<Redis> {
    const options: RedisOptions =
      this.commands instanceof Cluster
        ? { ...COMMON, ...credentialsOf(this.#address), ...(await ownerOf(this.commands, key)) }
        : serverOptions(this.#address);
    const redis = new Redis({ ...options, retryStrategy: null, failoverDetector: false });
    redis.on("error", () => {});
    try {
      await redis.connect();
      return redis;
    } catch (error) {
      redis.disconnect();
      throw error;
    }
  }

  close(): void {
    this.commands.disconnect();
  }

  async #isReadyWithin(limitMs: number): Promise<boolean> {
    const redis = this.commands;
    if (redis.status === "ready") return true;
    if (redis.status === "end" || limitMs <= 0) return false;
    const ready = Promise.withResolvers<boolean>();
    const succeed = () => ready.resolve(true);
    const timer = setTimeout(() => ready.resolve(false), limitMs);
    redis.once("ready", succeed);
    const isReady = await ready.promise;
    clearTimeout(timer);
    redis.off("ready", succeed);
    return isReady;
  }
}

function reconnectPause(times: number): number {
  return Math.min(50 * 2 ** Math.min(times, 10), 1_000);
}

function serverOptions(address: RedisAddress): RedisOptions {
  const common = { ...COMMON, ...credentialsOf(address) };
  if (address.kind !== "sentinel") return { ...common, ...address.hosts[0] };
  return {
    ...common,
    sentinels: [...address.hosts],
    name: address.group!,
    failoverDetector: true,
    sentinelRetryStrategy: reconnectPause,
    sentinelReconnectStrategy: () => 1_000,
    sentinelCommandTimeout: 2_000,
    ...(address.sentinelPassword && { sentinelPassword: address.sentinelPassword }),
    ...(address.hasTls && { enableTLSForSentinelMode: true, sentinelTLS: {} }),
  };
}

function credentialsOf({ username, password, hasTls }: RedisAddress): RedisOptions {
  return { ...(username && { username }), ...(password && { password }), ...(hasTls && { tls: {} }) };
}

async function ownerOf(cluster: Cluster, key: string): Promise<{ host: string; port: number }> {
  const slot = Number(await cluster.cluster("KEYSLOT", key));
  const ranges = await cluster.cluster("SLOTS");
  const range = ranges.find(([first, last]) => first <= slot && slot <= last);
  const primary = range?.[2];
  if (!primary) throw new Error("CLUSTERDOWN no node has the slot");
  return { host: primary[0], port: primary[1] };
}
