import type { Change } from "@keymesh/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redisServer, versitygw } from "../../testing/binaries.ts";
import type { ServerProcess } from "../../testing/server-process.ts";
import {
  objectStoreAt,
  openDriver,
  redisUrl,
  startObjectStore,
  startRedis,
  until,
} from "../../testing/servers.ts";
import type { DistributedDriver } from "./driver.ts";

const bytes = (text: string) => Buffer.from(text);
const read = async (pieces: AsyncIterable<Buffer>) => {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
};

describe.skipIf(!redisServer || !versitygw)(
  "two storage processes on one redis-server and one versitygw",
  () => {
    let redis: ServerProcess;
    let objects: ServerProcess;
    let one: DistributedDriver;
    let other: DistributedDriver;
    beforeAll(async () => {
      [redis, objects] = await Promise.all([startRedis(), startObjectStore()]);
      const place = objectStoreAt(objects);
      [one, other] = await Promise.all([
        openDriver(redisUrl(redis), place),
        openDriver(redisUrl(redis), place),
      ]);
    });
    afterAll(async () => {
      await Promise.all([one?.close(), other?.close()]);
      await Promise.all([redis?.remove(), objects?.remove()]);
    });

    test("a watcher at one sees the changes made at the other, in order", async () => {
      const seen: Change[] = [];
      let isStarted = false;
      const stop = new AbortController();
      other.kv.watch(
        "kms/watched/",
        { onReset: () => (isStarted = true), onChange: (change) => seen.push(change) },
        stop.signal,
      );
      await until(async () => isStarted);
      const versions: number[] = [];
      for (let i = 0; i < 50; i += 1)
        versions.push(...(await one.kv.write([{ put: `kms/watched/${i % 5}`, value: bytes(`${i}`) }])));
      await until(async () => seen.length === 50);
      expect(seen.map(({ version }) => version)).toEqual(versions);
      expect(seen.map(({ value }) => value?.toString())).toEqual(versions.map((_, i) => `${i}`));
      stop.abort();
    });

    test("of many compare-and-sets at both, one of each version gets through", async () => {
      const increment = async (driver: DistributedDriver) => {
        for (;;) {
          const found = await driver.kv.get("kms/count");
          const next = bytes(String(Number(found?.value ?? 0) + 1));
          try {
            await driver.kv.write([{ put: "kms/count", value: next, ifVersion: found?.version ?? 0 }]);
            return;
          } catch (error) {
            expect(error).toEqual(expect.objectContaining({ code: "ConditionFailed" }));
          }
        }
      };
      await Promise.all(Array.from({ length: 40 }, (_, i) => increment(i % 2 ? one : other)));
      expect((await one.kv.get("kms/count"))?.value.toString()).toBe("40");
    });

    test("writes inside one blob at both all take effect", async () => {
      const blocks = Array.from({ length: 64 }, (_, i) => Buffer.alloc(4_096, i + 1));
      await Promise.all(
        blocks.map((block, i) => (i % 2 ? one : other).blobs.writeAt("ebs/volume", i * 4_096, block)),
      );
      expect((await read(one.blobs.get("ebs/volume"))).equals(Buffer.concat(blocks))).toBe(true);
      expect((await read(other.blobs.get("ebs/volume"))).equals(Buffer.concat(blocks))).toBe(true);
    });

    test("puts and deletes of one name at both leave one whole blob or none, and no bytes that nobody knows", async () => {
      async function* stream(fill: number) {
        yield Buffer.alloc(100_000, fill);
      }
      await Promise.all(
        Array.from({ length: 20 }, (_, i) => {
          const { blobs } = i % 2 ? one : other;
          return i % 5 === 4 ? blobs.delete("s3/contested") : blobs.put("s3/contested", stream(i));
        }),
      );
      await one.blobs.put("s3/contested", stream(99));
      const found = await read(other.blobs.get("s3/contested"));
      expect(found.equals(Buffer.alloc(100_000, 99))).toBe(true);
      await one.blobs.delete("s3/contested");
    });

    test("each knows that it is not alone until the other has closed", async () => {
      expect(await one.isAlone!()).toBe(false);
      expect(await other.isAlone!()).toBe(false);
      const third = await openDriver(redisUrl(redis), objectStoreAt(objects));
      await third.close();
      const alone = await startRedis();
      const only = await openDriver(redisUrl(alone), objectStoreAt(objects));
      const another = await openDriver(redisUrl(alone), objectStoreAt(objects));
      expect(await only.isAlone!()).toBe(false);
      await another.close();
      expect(await only.isAlone!()).toBe(true);
      await only.close();
      await alone.remove();
    });

    test("a scan or list from above the namespaces goes through all of them in order", async () => {
      const alone = await startRedis();
      const only = await openDriver(redisUrl(alone), objectStoreAt(objects));
      const keys = ["a/2", "a-b/1", "a/1", "b/1"];
      for (const put of keys) await only.kv.write([{ put, value: bytes("x") }]);
      async function* empty() {}
      for (const name of keys) await only.blobs.put(name, empty());
      const ordered = ["a-b/1", "a/1", "a/2", "b/1"];
      const scan = async (options: { after?: string; limit?: number; reverse?: boolean }) =>
        (await only.kv.scan({ prefix: "", ...options }))
          .map(({ key }) => key)
          .filter((key) => !key.startsWith("."));
      expect(await scan({})).toEqual(ordered);
      expect(await scan({ reverse: true })).toEqual(ordered.toReversed());
      expect(await scan({ after: "a/1" })).toEqual(["a/2", "b/1"]);
      expect(await scan({ after: "a/1", limit: 1 })).toEqual(["a/2"]);
      expect(await only.blobs.list("")).toEqual(ordered);
      expect(await only.blobs.list("a", "a-b/1", 2)).toEqual(["a/1", "a/2"]);
      const found = await only.kv.getMany(["b/1", "a/3", "a/1"]);
      expect(found.map((entry) => entry?.key)).toEqual(["b/1", undefined, "a/1"]);
      await only.close();
      await alone.remove();
    });

    test("a batch over several namespaces is refused: they may lie on different nodes", async () => {
      const batch = [
        { put: "kms/a", value: bytes("1") },
        { put: "s3/a", value: bytes("1") },
      ];
      const refused = expect.objectContaining({ code: "InvalidParameterValue" });
      await expect(one.kv.write(batch)).rejects.toEqual(refused);
      await expect(one.kv.get("no-namespace")).rejects.toEqual(refused);
    });
  },
);
