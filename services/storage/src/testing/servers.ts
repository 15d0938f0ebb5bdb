import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { type DistributedDriver, openDistributed } from "../store/distributed/driver.ts";
import type { ObjectStoreAddress } from "../store/distributed/objects/store.ts";
import { parseRedisAddress } from "../store/distributed/redis/address.ts";
import { redisServer, versitygw } from "./binaries.ts";
import { ServerProcess } from "./server-process.ts";

const DURABLE = ["--appendonly", "yes", "--appendfsync", "always", "--save", ""];
const ACCESS_KEY = "keymeshtest";
const SECRET_KEY = "not-a-secret-outside-this-test";

/** A Redis that keeps what it answered, with further arguments. */
export function startRedis(...args: string[]): Promise<ServerProcess> {
  return ServerProcess.start((port, folder) => [
    redisServer!,
    ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, ...DURABLE, ...args],
  ]);
}

/** Three nodes with a third of the slots each. */
export async function startCluster(): Promise<ServerProcess[]> {
  const nodes = await Promise.all(
    [0, 1, 2].map(() => startRedis("--cluster-enabled", "yes", "--cluster-node-timeout", "2000")),
  );
  const connections = nodes.map(({ port }) => new Redis({ port, host: "127.0.0.1" }));
  const ranges = [
    [0, 5460],
    [5461, 10922],
    [10923, 16383],
  ];
  for (const [i, redis] of connections.entries()) await redis.call("CLUSTER", "ADDSLOTSRANGE", ...ranges[i]!);
  for (const { port } of nodes.slice(1)) await connections[0]!.call("CLUSTER", "MEET", "127.0.0.1", port);
  for (const redis of connections)
    await until(async () => {
      const info = await redis.cluster("INFO");
      return info.includes("cluster_state:ok") && info.includes("cluster_known_nodes:3");
    });
  for (const redis of connections) redis.disconnect();
  return nodes;
}

/** An S3-compatible store: versitygw over a folder. */
export function startObjectStore(): Promise<ServerProcess> {
  return ServerProcess.start(
    (port, folder) => {
      const data = join(folder, "data");
      mkdirSync(data, { recursive: true });
      return [versitygw!, ["--port", `127.0.0.1:${port}`, "--quiet", "posix", data]];
    },
    { ROOT_ACCESS_KEY: ACCESS_KEY, ROOT_SECRET_KEY: SECRET_KEY },
  );
}

/** Where a versitygw of {@link startObjectStore} is; a bucket of its own each time. */
export function objectStoreAt(
  { port }: ServerProcess,
  bucket = `keymesh-${randomUUID()}`,
): ObjectStoreAddress {
  return {
    endpoint: new URL(`http://127.0.0.1:${port}`),
    bucket,
    region: "us-east-1",
    accessKey: ACCESS_KEY,
    secretKey: SECRET_KEY,
  };
}

/** The driver over a Redis address and an object store, as a service would open it. */
export function openDriver(
  redis: string,
  objects: ObjectStoreAddress,
  options: { readonly waitReplicas?: number } = {},
): Promise<DistributedDriver> {
  return openDistributed({
    redis: parseRedisAddress(redis),
    objects,
    mustBeDurable: true,
    waitReplicas: options.waitReplicas ?? 0,
  });
}

/** `redis://…` of a server. */
export function redisUrl({ port }: ServerProcess): string {
  return `redis://127.0.0.1:${port}`;
}

/** Resolves when the condition holds. @throws after a long time */
export async function until(condition: () => Promise<boolean>, limitMs = 30_000): Promise<void> {
  for (const deadline = Date.now() + limitMs; !(await condition()); await sleep(50))
    if (Date.now() > deadline) throw new Error("what was waited for did not happen");
}
