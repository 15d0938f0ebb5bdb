import { storageContract } from "@keymesh/storage/contract";
import { describe } from "vitest";
import { redisServer, versitygw } from "../../testing/binaries.ts";
import {
  objectStoreAt,
  openDriver,
  redisUrl,
  startCluster,
  startObjectStore,
  startRedis,
} from "../../testing/servers.ts";

describe.skipIf(!redisServer || !versitygw)("distributed driver", () => {
  storageContract("distributed driver on redis-server and versitygw", async () => {
    const [redis, objects] = await Promise.all([startRedis(), startObjectStore()]);
    const driver = await openDriver(redisUrl(redis), objectStoreAt(objects));
    return {
      ...driver,
      close: async () => {
        await driver.close();
        await Promise.all([redis.remove(), objects.remove()]);
      },
    };
  });

  storageContract("distributed driver on a Redis Cluster of three and versitygw", async () => {
    const [nodes, objects] = await Promise.all([startCluster(), startObjectStore()]);
    const hosts = nodes.map(({ port }) => `127.0.0.1:${port}`).join(",");
    const driver = await openDriver(`redis+cluster://${hosts}`, objectStoreAt(objects));
    return {
      ...driver,
      close: async () => {
        await driver.close();
        await Promise.all([...nodes, objects].map((server) => server.remove()));
      },
    };
  });
});
