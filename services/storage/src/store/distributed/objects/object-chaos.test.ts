import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
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
const BUCKET = "keymesh-chaos";

async function* streamOf(bytes: Buffer, beforeLast: () => Promise<void> = async () => {}) {
  const half = bytes.length >> 1;
  yield bytes.subarray(0, half);
  await beforeLast();
  yield bytes.subarray(half);
}
async function read(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describe.skipIf(!redisServer || !versitygw)("a versitygw in trouble", () => {
  let redis: ServerProcess;
  let objects: ServerProcess;
  let driver: DistributedDriver;
  beforeAll(async () => {
    [redis, objects] = await Promise.all([startRedis(), startObjectStore()]);
    driver = await openDriver(redisUrl(redis), objectStoreAt(objects, BUCKET));
  });
  afterAll(async () => {
    await driver?.close();
    await Promise.all([redis, objects].map((server) => server?.remove()));
  });
  const stored = (): string[] =>
    readdirSync(join(objects.folder, "data", BUCKET), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  test("away for ten seconds: short calls fail as unavailable, a stream waits, nothing answered is lost", async () => {
    const { blobs } = driver;
    const old = randomBytes(300_000);
    await blobs.put("s3/old", streamOf(old));
    await objects.kill();
    const long = randomBytes(12_000_000);
    const putting = blobs.put("s3/long", streamOf(long));
    await expect(read(blobs.get("s3/old"))).rejects.toEqual(unavailable);
    await expect(blobs.writeAt("ebs/volume", 0, randomBytes(100_000))).rejects.toEqual(unavailable);
    // What Redis alone can answer goes on.
    expect(await blobs.head("s3/old")).toEqual({ size: old.length });
    await blobs.put("s3/small", streamOf(Buffer.from("small")));
    await driver.kv.write([{ put: "s3/key", value: Buffer.from("1") }]);
    await objects.run();
    expect(await putting).toEqual({ size: long.length });
    expect((await read(blobs.get("s3/long"))).equals(long)).toBe(true);
    expect((await read(blobs.get("s3/old"))).equals(old)).toBe(true);
    // The write that failed left no chunk.
    await blobs.writeAt("ebs/volume", 8, Buffer.from("x"));
    expect(await blobs.head("ebs/volume")).toEqual({ size: 9 });
  }, 60_000);

  test("gone in the middle of a read: it goes on where it was", async () => {
    const bytes = randomBytes(20_000_000);
    await driver.blobs.put("s3/read", streamOf(bytes));
    const pieces: Buffer[] = [];
    for await (const piece of driver.blobs.get("s3/read")) {
      if (pieces.length === 2) {
        await objects.kill();
        void sleep(1_000).then(() => objects.run());
      }
      pieces.push(piece);
    }
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  }, 30_000);

  test("hanging: a call is given up and fails as unavailable", async () => {
    objects.signal("SIGSTOP");
    await expect(read(driver.blobs.get("s3/read", { start: 0, end: 10 }))).rejects.toEqual(unavailable);
    objects.signal("SIGCONT");
    await until(async () =>
      read(driver.blobs.get("s3/read", { start: 0, end: 10 })).then(
        () => true,
        () => false,
      ),
    );
  }, 40_000);

  test("Redis away at the end of a put: it is unavailable, and its bytes are removed once Redis is back", async () => {
    const { cleaner } = driver.blobs.indexOf("trail/");
    const before = new Set(stored());
    const put = driver.blobs.put(
      "trail/half",
      streamOf(randomBytes(400_000), () => redis.kill()),
    );
    await expect(put).rejects.toEqual(unavailable);
    await redis.run();
    await until(async () => {
      await cleaner.collect();
      return stored().every((file) => before.has(file));
    });
    expect(await driver.blobs.head("trail/half")).toBeUndefined();
  }, 40_000);

  test("what a dead process was uploading is removed; what a living one uploads stays", async () => {
    const dead = await openDriver(redisUrl(redis), objectStoreAt(objects, BUCKET));
    const { uploads } = dead.blobs.indexOf("flow/");
    const lost = uploads.begin();
    await lost.begun;
    await uploads.close();
    const { cleaner } = driver.blobs.indexOf("flow/");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const bytes = randomBytes(9_000_000);
    const putting = driver.blobs.put(
      "flow/living",
      streamOf(Buffer.concat([bytes, bytes]), () => held),
    );
    const key = `u${lost.object}`;
    const { space } = driver.blobs.indexOf("flow/");
    await until(async () => (await space.keys("u", undefined, 10)).length === 2);
    // Not for as long as a living process may be silent.
    expect(await cleaner.sweep()).toBe(0);
    await sleep(50);
    // This process has just said that it lives; the other one took its leave.
    expect(await cleaner.sweep(40)).toBe(1);
    expect(await space.get(key)).toBeUndefined();
    release();
    expect(await putting).toEqual({ size: 18_000_000 });
    expect((await read(driver.blobs.get("flow/living"))).length).toBe(18_000_000);
    await dead.close();
  }, 40_000);

  test("objects that were replaced are removed, at once for chunks of a volume", async () => {
    const { cleaner, space } = driver.blobs.indexOf("kms/");
    const before = new Set(stored());
    for (let i = 0; i < 5; i += 1) await driver.blobs.writeAt("kms/volume", 0, Buffer.alloc(200_000, i));
    await until(async () => {
      await cleaner.collect();
      return stored().filter((file) => !before.has(file)).length === 1;
    });
    await driver.blobs.delete("kms/volume");
    // Readers of the deleted blob still have their time.
    expect(await space.keys("g", undefined, 10)).toHaveLength(1);
    expect(stored().filter((file) => !before.has(file))).toHaveLength(1);
  });
});
