import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redisServer, versitygw } from "../../../testing/binaries.ts";
import type { ServerProcess } from "../../../testing/server-process.ts";
import {
  objectStoreAt,
  openDriver,
  redisUrl,
  startObjectStore,
  startRedis,
  until,
} from "../../../testing/servers.ts";
import type { DistributedDriver } from "../driver.ts";

const unavailable = expect.objectContaining({ code: "ServiceUnavailable" });
const bytes = (text: string) => Buffer.from(text);

describe.skipIf(!redisServer || !versitygw)("a redis-server in trouble", () => {
  let redis: ServerProcess;
  let objects: ServerProcess;
  let driver: DistributedDriver;
  let operator: Redis;
  beforeAll(async () => {
    [redis, objects] = await Promise.all([startRedis(), startObjectStore()]);
    driver = await openDriver(redisUrl(redis), objectStoreAt(objects));
    operator = new Redis({ port: redis.port, host: "127.0.0.1" });
    operator.on("error", () => {});
  });
  afterAll(async () => {
    operator?.disconnect();
    await driver?.close();
    await Promise.all([redis, objects].map((server) => server?.remove()));
  });

  test("killed in the middle of writes and started again: what was answered is there, batches are whole, calls go on", async () => {
    const answered = new Map<string, string>();
    let isStopped = false;
    let failures = 0;
    const writer = async (worker: number) => {
      for (let i = 0; !isStopped; i += 1) {
        const value = `${worker}-${i}`;
        try {
          await driver.kv.write([
            { put: `kms/pair/${worker}/a`, value: bytes(value) },
            { put: `kms/pair/${worker}/b`, value: bytes(value) },
            { put: `kms/log/${worker}/${i}`, value: bytes(value) },
          ]);
          answered.set(`kms/log/${worker}/${i}`, value);
        } catch (error) {
          expect(error).toEqual(unavailable);
          failures += 1;
        }
      }
    };
    const writers = Array.from({ length: 16 }, (_, worker) => writer(worker));
    for (let round = 0; round < 3; round += 1) {
      const before = answered.size;
      await until(async () => answered.size > before + 300);
      await redis.kill();
      await redis.run();
    }
    const atLast = answered.size;
    await until(async () => answered.size > atLast);
    isStopped = true;
    await Promise.all(writers);

    const names = [...answered.keys()];
    const found = await driver.kv.getMany(names);
    expect(found.map((entry) => entry?.value.toString())).toEqual(names.map((name) => answered.get(name)));
    for (let worker = 0; worker < 16; worker += 1) {
      const [a, b] = await driver.kv.getMany([`kms/pair/${worker}/a`, `kms/pair/${worker}/b`]);
      expect(a?.value).toEqual(b?.value);
    }
    // What was in flight at a kill failed, once for each writer and kill at most; nothing failed for waiting.
    expect(failures).toBeGreaterThan(0);
    expect(failures).toBeLessThanOrEqual(3 * 16);
  }, 90_000);

  test("a compare-and-set that was in flight fails as unknown, and is never sent twice", async () => {
    const [version] = await driver.kv.write([{ put: "kms/cas", value: bytes("1") }]);
    // Held still, the server takes the batch in without answering; let go, it does it after the caller has given up.
    redis.signal("SIGSTOP");
    const write = driver.kv.write([{ put: "kms/cas", value: bytes("2"), ifVersion: version! }]);
    await expect(write).rejects.toEqual(unavailable);
    redis.signal("SIGCONT");
    await until(async () => (await driver.kv.get("kms/cas"))?.value.toString() === "2");
    expect((await driver.kv.get("kms/cas"))!.version).toBeGreaterThan(version!);
  }, 40_000);

  test("calls wait for a server that is away for a moment", async () => {
    await redis.kill();
    const write = driver.kv.write([{ put: "kms/waited", value: bytes("1") }]);
    const read = driver.kv.get("kms/cas");
    await sleep(500);
    await redis.run();
    await expect(write).resolves.toHaveLength(1);
    expect((await read)?.value.toString()).toBe("2");
  });

  test("writes that the server refuses fail at once, nothing of them happens, and reads go on", async () => {
    await until(async () => operator.status === "ready");
    const refusals: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
      [
        "no replica",
        () => operator.config("SET", "min-replicas-to-write", "1"),
        () => operator.config("SET", "min-replicas-to-write", "0"),
      ],
      [
        "no memory",
        () => operator.config("SET", "maxmemory", "1"),
        () => operator.config("SET", "maxmemory", "0"),
      ],
    ];
    for (const [why, refuse, allow] of refusals) {
      await driver.kv.write([{ put: "kms/kept", value: bytes(why) }]);
      await refuse();
      const started = performance.now();
      const write = driver.kv.write([
        { put: "kms/kept", value: bytes("lost") },
        { put: "kms/new", value: bytes("x") },
      ]);
      await expect(write).rejects.toEqual(unavailable);
      expect(performance.now() - started).toBeLessThan(4_000);
      expect((await driver.kv.get("kms/kept"))?.value.toString()).toBe(why);
      expect(await driver.kv.scan({ prefix: "kms/new" })).toEqual([]);
      await allow();
      await driver.kv.write([{ put: "kms/kept", value: bytes("again") }]);
    }
  });

  test("a watcher is reset when the server goes, again when it is back, and then sees what happens", async () => {
    const seen: string[] = [];
    let resets = 0;
    const stop = new AbortController();
    driver.kv.watch(
      "trail/",
      { onReset: () => (resets += 1), onChange: ({ key }) => seen.push(key) },
      stop.signal,
    );
    await until(async () => resets === 1);
    await driver.kv.write([{ put: "trail/1", value: bytes("1") }]);
    await until(async () => seen.length === 1);
    await redis.kill();
    await until(async () => resets === 2);
    await redis.run();
    await until(async () => resets === 3);
    await driver.kv.write([{ put: "trail/2", value: bytes("2") }]);
    await until(async () => seen.length === 2);
    expect(seen).toEqual(["trail/1", "trail/2"]);
    stop.abort();
  });

  test("a watcher whose message was lost is reset, though no connection broke", async () => {
    let resets = 0;
    const stop = new AbortController();
    driver.kv.watch("flow/", { onReset: () => (resets += 1), onChange: () => {} }, stop.signal);
    await until(async () => resets === 1);
    // A change that was told to nobody: the count moved on without a message.
    await operator.set("keymesh:{flow}:kv:last", String(Date.now() * 1_000));
    await until(async () => resets >= 3);
    stop.abort();
  });

  test("a wrong answer of the server stays a bug, and its text holds nothing of what was written", async () => {
    await operator.set("keymesh:{ebs}:kv:values", "not a hash");
    const failure = await driver.kv.write([{ put: "ebs/x", value: bytes("MARKER") }]).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Error);
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure as Error))).not.toContain("MARKER");
    await operator.del("keymesh:{ebs}:kv:values");
  });
});
