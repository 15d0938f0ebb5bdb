import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redisServer, versitygw } from "../../../testing/binaries.ts";
import type { ServerProcess } from "../../../testing/server-process.ts";
import {
  objectStoreAt,
  openDriver,
  startCluster,
  startObjectStore,
  until,
} from "../../../testing/servers.ts";
import type { DistributedDriver } from "../driver.ts";

const unavailable = expect.objectContaining({ code: "ServiceUnavailable" });
const bytes = (text: string) => Buffer.from(text);

describe.skipIf(!redisServer || !versitygw)("a Redis Cluster in trouble", () => {
  let nodes: ServerProcess[] = [];
  let objects: ServerProcess;
  let driver: DistributedDriver;
  beforeAll(async () => {
    [nodes, objects] = await Promise.all([startCluster(), startObjectStore()]);
    const hosts = nodes.map(({ port }) => `127.0.0.1:${port}`).join(",");
    driver = await openDriver(`redis+cluster://${hosts}`, objectStoreAt(objects));
  });
  afterAll(async () => {
    await driver?.close();
    await Promise.all([...nodes, objects].map((server) => server?.remove()));
  });
  const on = async <T>(node: ServerProcess, act: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis({ port: node.port, host: "127.0.0.1" });
    try {
      return await act(redis);
    } finally {
      redis.disconnect();
    }
  };
  const slotOf = (namespace: string) =>
    on(nodes[0]!, (redis) => redis.cluster("KEYSLOT", `{${namespace}}`).then(Number));

  test("a slot moves to another node: writes follow it, a watcher is reset and sees what comes after", async () => {
    const slot = await slotOf("flow");
    const ids = await Promise.all(nodes.map((node) => on(node, (redis) => redis.call("CLUSTER", "MYID"))));
    let resets = 0;
    const seen: string[] = [];
    const stop = new AbortController();
    driver.kv.watch(
      "flow/",
      { onReset: () => (resets += 1), onChange: ({ key }) => seen.push(key) },
      stop.signal,
    );
    await until(async () => resets === 1);
    const owner = nodes[Math.min(2, Math.floor(slot / 5461))]!;
    const target = nodes.findIndex((node) => node !== owner);
    for (const node of [nodes[target]!, ...nodes])
      await on(node, (redis) => redis.call("CLUSTER", "SETSLOT", slot, "NODE", ids[target] as string));
    await driver.kv.write([{ put: "flow/1", value: bytes("1") }]);
    await until(async () => {
      await driver.kv.write([{ put: "flow/again", value: bytes("2") }]);
      return resets >= 3 && seen.includes("flow/again");
    });
    expect((await driver.kv.get("flow/1"))?.value.toString()).toBe("1");
    stop.abort();
  });

  test("a node dies: calls on its namespaces fail as unavailable, and find everything when it is back", async () => {
    const dying = nodes[Math.min(2, Math.floor((await slotOf("kms")) / 5461))]!;
    await driver.kv.write([{ put: "kms/a", value: bytes("1") }]);
    await dying.kill();
    await expect(driver.kv.write([{ put: "kms/a", value: bytes("2") }])).rejects.toEqual(unavailable);
    await expect(driver.kv.get("kms/a")).rejects.toEqual(unavailable);
    await dying.run();
    await until(async () => {
      const found = await driver.kv.get("kms/a").catch(() => undefined);
      return found?.value.toString() === "1";
    });
    await until(async () =>
      driver.kv.write([{ put: "kms/a", value: bytes("3") }]).then(
        () => true,
        (error: unknown) => {
          expect(error).toEqual(unavailable);
          return false;
        },
      ),
    );
  }, 60_000);
});
