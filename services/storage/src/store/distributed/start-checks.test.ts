import { ConfigError } from "@keymesh/runtime";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redisServer, versitygw } from "../../testing/binaries.ts";
import type { ServerProcess } from "../../testing/server-process.ts";
import { objectStoreAt, openDriver, redisUrl, startObjectStore, startRedis } from "../../testing/servers.ts";
import { openDistributed } from "./driver.ts";
import { parseRedisAddress } from "./redis/address.ts";

describe.skipIf(!redisServer || !versitygw)("opening the distributed driver", () => {
  let redis: ServerProcess;
  let objects: ServerProcess;
  let operator: Redis;
  beforeAll(async () => {
    [redis, objects] = await Promise.all([startRedis(), startObjectStore()]);
    operator = new Redis({ port: redis.port, host: "127.0.0.1" });
  });
  afterAll(async () => {
    operator?.disconnect();
    await Promise.all([redis?.remove(), objects?.remove()]);
  });
  const refusal = async (open: Promise<unknown>): Promise<string> => {
    const error = await open.then(
      () => new Error("it opened"),
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).not.toContain("\n");
    return (error as Error).message;
  };

  test("a redis-server that would lose answered writes is refused, each reason named, unless it is not to be checked", async () => {
    await operator.config("SET", "appendfsync", "everysec");
    await operator.config("SET", "maxmemory-policy", "allkeys-lru");
    expect(await refusal(openDriver(redisUrl(redis), objectStoreAt(objects)))).toMatch(
      /set appendfsync always, maxmemory-policy noeviction there/,
    );
    const unchecked = await openDistributed({
      redis: parseRedisAddress(redisUrl(redis)),
      objects: objectStoreAt(objects),
      mustBeDurable: false,
      waitReplicas: 0,
    });
    await unchecked.close();
    await operator.config("SET", "appendfsync", "always");
    await operator.config("SET", "maxmemory-policy", "noeviction");
  });

  test("one that forbids CONFIG has to be declared as not checked", async () => {
    await operator.call("ACL", "SETUSER", "kept", "on", ">pw", "~*", "&*", "+@all", "-config");
    const url = `redis://kept:pw@127.0.0.1:${redis.port}`;
    expect(await refusal(openDriver(url, objectStoreAt(objects)))).toMatch(/does not let us ask.*NOPERM/);
  });

  test("a wrong password, and an address where nobody answers, are said in one line without the password", async () => {
    await operator.call("ACL", "SETUSER", "me", "on", ">right", "~*", "&*", "+@all");
    const wrong = await refusal(
      openDistributed({
        redis: parseRedisAddress(`redis://me:hunter2@127.0.0.1:${redis.port}`),
        objects: objectStoreAt(objects),
        mustBeDurable: true,
        waitReplicas: 0,
        startLimitMs: 500,
      }),
    );
    expect(wrong).toMatch(/WRONGPASS/);
    expect(wrong).not.toContain("hunter2");
    const nobody = await refusal(
      openDistributed({
        redis: parseRedisAddress("redis://127.0.0.1:1"),
        objects: objectStoreAt(objects),
        mustBeDurable: true,
        waitReplicas: 0,
        startLimitMs: 500,
      }),
    );
    expect(nobody).toMatch(/no Redis to be had at 127\.0\.0\.1:1 \(ECONNREFUSED\)/);
  });

  test("an object store that refuses the keys is said in one line", async () => {
    const place = { ...objectStoreAt(objects), secretKey: "wrong" };
    expect(await refusal(openDriver(redisUrl(redis), place))).toMatch(/bucket .* can't be used \(\w+\)/);
  });
});
