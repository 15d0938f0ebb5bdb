import { ConfigError } from "@keymesh/runtime";
import type { Driver } from "../driver.ts";
import { ObjectBlobs } from "./blobs/store.ts";
import { ObjectStore, type ObjectStoreAddress } from "./objects/store.ts";
import { describeAddress, type RedisAddress } from "./redis/address.ts";
import { checkServers } from "./redis/check-server.ts";
import { RedisClient } from "./redis/client.ts";
import { redisKeyValue } from "./redis/key-value.ts";
import { Presence } from "./redis/presence.ts";
import { Namespaces } from "./redis/spaces.ts";

export interface DistributedOptions {
  readonly redis: RedisAddress;
  readonly objects: ObjectStoreAddress;
  /** Whether a Redis that would lose answered writes is refused. */
  readonly mustBeDurable: boolean;
  /** Replicas that must have a write before it is answered. */
  readonly waitReplicas: number;
  /** How long to wait for both at the start, milliseconds; default 20,000. */
  readonly startLimitMs?: number;
  /** Hears of what goes wrong beside the calls. */
  readonly onTrouble?: (what: string, error: unknown) => void;
}

export interface DistributedDriver extends Driver {
  readonly blobs: ObjectBlobs;
}

const START_LIMIT_MS = 20_000;

/**
 * Keys in Redis or Valkey, blobs in an S3-compatible store. Any number of processes may open the same two.
 * @throws ConfigError in one line when one of them can't be used
 */
export async function openDistributed(options: DistributedOptions): Promise<DistributedDriver> {
  const { redis, mustBeDurable, waitReplicas, startLimitMs = START_LIMIT_MS, onTrouble } = options;
  const client = new RedisClient(redis);
  const objects = new ObjectStore(options.objects);
  try {
    await Promise.all([connected(client, redis, startLimitMs), objects.prepare(startLimitMs)]);
    await checkServers(client.commands, { mustBeDurable, waitReplicas });
  } catch (error) {
    client.close();
    objects.close();
    throw error;
  }
  const namespaces = new Namespaces(client, waitReplicas);
  const kv = redisKeyValue(client, namespaces);
  const blobs = new ObjectBlobs(namespaces, objects, (error) =>
    onTrouble?.("could not remove old blobs, trying again later", error),
  );
  // Another server may have taken over, and nobody looks at its configuration but us.
  client.commands.on("ready", () => {
    checkServers(client.commands, { mustBeDurable, waitReplicas: 0 }).catch((error) => {
      if (error instanceof ConfigError)
        onTrouble?.("the Redis that answers now may lose what it answered", error);
    });
  });
  const presence = await Presence.begin(client);
  return {
    kind: "distributed",
    kv,
    blobs,
    isAlone: () => presence.isAlone(),
    async close() {
      kv.close();
      await blobs.close();
      await presence.end();
      client.close();
      objects.close();
    },
  };
}

async function connected(client: RedisClient, address: RedisAddress, limitMs: number): Promise<void> {
  try {
    await client.connect(limitMs);
  } catch (error) {
    const why = (error as { code?: string }).code ?? (error as Error).message.split("\n")[0];
    throw new ConfigError(`KEYMESH_REDIS_URL: no Redis to be had at ${describeAddress(address)} (${why})`, {
      cause: error,
    });
  }
}
