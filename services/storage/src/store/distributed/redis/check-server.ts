import { ConfigError } from "@keymesh/runtime";
import { Cluster, type Redis } from "ioredis";
import type { Commands } from "./client.ts";

const OLDEST_MAJOR_VERSION = 7;

export interface ServerChecks {
  /** Whether the server must keep every answered write through a power cut. */
  readonly mustBeDurable: boolean;
  /** How many replicas every write waits for. */
  readonly waitReplicas: number;
}

/**
 * Refuses a Redis that is too old, forgets what it answered, or throws keys away when memory is short. In a Cluster every node
 * is asked. What a server does not let us ask (managed ones forbid CONFIG) has to be declared as not checked.
 * @throws ConfigError in one line
 */
export async function checkServers(redis: Commands, checks: ServerChecks): Promise<void> {
  const servers = redis instanceof Cluster ? redis.nodes("all") : [redis];
  for (const server of servers) await checkServer(server, checks);
}

async function checkServer(redis: Redis, { mustBeDurable, waitReplicas }: ServerChecks): Promise<void> {
  const info = await redis.info("server", "replication");
  const version = /^redis_version:(\d+)\.(\S+)/m.exec(info);
  if (!version || Number(version[1]) < OLDEST_MAJOR_VERSION)
    refuse(`is version ${version ? `${version[1]}.${version[2]}` : "unknown"}; 7.0 is the oldest that works`);
  const replicas = Number(/^connected_slaves:(\d+)/m.exec(info)?.[1] ?? 0);
  const isPrimary = /^role:master/m.test(info);
  if (isPrimary && replicas < waitReplicas)
    refuse(`has ${replicas} replicas, and KEYMESH_REDIS_WAIT_REPLICAS=${waitReplicas} waits for more`);
  if (!mustBeDurable) return;
  const found = new Map<string, string>();
  for (const name of ["appendonly", "appendfsync", "maxmemory-policy"])
    found.set(name, await configOf(redis, name));
  const wanted = { appendonly: "yes", appendfsync: "always", "maxmemory-policy": "noeviction" };
  const wrong = Object.entries(wanted).filter(([name, value]) => found.get(name) !== value);
  if (wrong.length > 0)
    refuse(
      `would lose answered writes: set ${wrong.map(([name, value]) => `${name} ${value}`).join(", ")} there, ` +
        "or KEYMESH_REDIS_DURABILITY=unchecked here",
    );
}

async function configOf(redis: Redis, name: string): Promise<string> {
  try {
    const [, value] = (await redis.config("GET", name)) as string[];
    return value ?? "";
  } catch (error) {
    refuse(
      `does not let us ask whether it is durable (${(error as Error).message.split(" ", 1)[0]}): ` +
        "allow CONFIG GET, or set KEYMESH_REDIS_DURABILITY=unchecked",
    );
  }
}

function refuse(what: string): never {
  throw new ConfigError(`KEYMESH_REDIS_URL: the server ${what}`);
}
