import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import type { Driver } from "../store/driver.ts";
import { contentsOf, distributedDriver, embeddedDriver, memoryDriver, stateOf } from "../testing/stores.ts";
import { discardAll } from "./aside.ts";
import { Exchange } from "./exchange.ts";
import { exportSnapshot } from "./export.ts";
import { packEntries } from "./format/entries.ts";
import { SnapshotWriter } from "./format/format.ts";
import { stageSnapshot } from "./stage.ts";
import { completeExchange, exchangeAll } from "./swap.ts";

const origins = { "hsm/us-east-1": ["k2", "k1"], identity: ["i"] };
const header = { version: "1", madeMs: 1, origins };
const refused = (code: string, message: RegExp | string = "") =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

const embedded = embeddedDriver();
const distributed = await distributedDriver();
afterAll(() => Promise.all([embedded.remove(), distributed?.remove()]));

async function* pieces(bytes: Buffer, size = 100_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function put(driver: Driver, key: string, value: Buffer | string): Promise<void> {
  await driver.kv.write([{ put: key, value: Buffer.from(value) }]);
}

async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of stream) all.push(piece);
  return Buffer.concat(all);
}

const snapshotOf = (driver: Driver) => whole(exportSnapshot(driver, new Exchange(driver), "out", header));

/** Something of every kind: many small keys, a value of the largest size, blobs small, large, empty and sparse. */
async function fill(driver: Driver): Promise<void> {
  for (let i = 0; i < 1_500; i += 500)
    await driver.kv.write(
      Array.from({ length: 500 }, (_, n) => ({
        put: `kms/key/${String(i + n).padStart(5, "0")}`,
        value: Buffer.from(`key ${i + n}`),
      })),
    );
  await put(driver, "trail/large", randomBytes(1_048_576));
  await put(driver, `s3/o/${"é".repeat(600)}`, "a long key");
  await put(driver, "mesh/control/state", "the clock");
  await driver.blobs.put("s3/small", pieces(Buffer.from("small")));
  await driver.blobs.put("s3/empty", pieces(Buffer.alloc(0)));
  await driver.blobs.put("s3/large", pieces(randomBytes(3_000_000)));
  await driver.blobs.writeAt("ebs/blocks/vol-1", 5_000_000, randomBytes(4_096));
  await driver.blobs.writeAt("ebs/blocks/vol-1", 70_000, randomBytes(4_096));
  await driver.blobs.writeAt("ebs/blocks/vol-1", 6_000_000, Buffer.alloc(4_096));
}

for (const [kind, driver] of [
  ["memory", memoryDriver()],
  ["embedded", embedded.driver],
  ...(distributed ? [["redis-server and versitygw", distributed.driver] as const] : []),
] as const) {
  describe(`a snapshot on the ${kind} driver`, () => {
    test("brings everything back as it was, whatever is there meanwhile", { timeout: 60_000 }, async () => {
      await fill(driver);
      const before = await stateOf(driver);
      const snapshot = await snapshotOf(driver);
      expect(await stateOf(driver)).toEqual(before);

      await put(driver, "kms/key/00007", "changed");
      await put(driver, "kms/key/new", "new");
      await put(driver, "mesh/control/state", "moved on");
      await driver.kv.write([{ delete: "kms/key/00008" }]);
      await driver.blobs.delete("s3/large");
      await driver.blobs.put("s3/new", pieces(randomBytes(50_000)));
      await driver.blobs.writeAt("ebs/blocks/vol-1", 0, randomBytes(4_096));

      await stageSnapshot(driver, "in", pieces(snapshot, 33_333), origins);
      await exchangeAll(driver, { id: "in", kind: "restore" });
      expect(await stateOf(driver)).toEqual(before);
      const control = (await driver.kv.get("mesh/control/state"))?.value.toString();
      expect(control).toBe("moved on");
    });

    test("leaves nothing aside", async () => {
      const names = Object.keys(await contentsOf(driver)).filter((name) => /^(key|blob) \./.test(name));
      expect(names).toEqual(["key .exchange/done"]);
    });

    test("holes stay holes: a volume's snapshot is as large as what was written to it", async () => {
      const volume = memoryDriver();
      await volume.blobs.writeAt("ebs/blocks/vol", 30_000_000, Buffer.alloc(4_096, 1));
      expect((await snapshotOf(volume)).length).toBeLessThan(70_000);
    });

    test("shows the moment it was captured at, whatever changes while it streams out", async () => {
      const before = await stateOf(driver);
      const exchange = new Exchange(driver);
      const stream = exportSnapshot(driver, exchange, "out", header);
      await stream.next();
      const all: Buffer[] = [];
      const change = async (name: string, goes: boolean, act: () => Promise<unknown>) => {
        await exchange.keeper.before(name, goes);
        await act();
      };
      await put(driver, "kms/key/00000", "later");
      await change("s3/large", true, () => driver.blobs.delete("s3/large"));
      await change("s3/large", true, () => driver.blobs.put("s3/large", pieces(Buffer.from("another"))));
      await change("s3/large", true, () => driver.blobs.delete("s3/large"));
      await change("s3/small", true, () => driver.blobs.put("s3/small", pieces(Buffer.from("other"))));
      for await (const piece of stream) {
        all.push(piece);
        // The volume changes between any two of its pieces.
        await change("ebs/blocks/vol-1", false, () =>
          driver.blobs.writeAt("ebs/blocks/vol-1", 70_000, randomBytes(4_096)),
        );
      }
      await stageSnapshot(driver, "in2", pieces(Buffer.concat(all)), origins);
      await exchangeAll(driver, { id: "in2", kind: "restore" });
      expect(await stateOf(driver)).toEqual(before);
    });

    test("clear leaves nothing of the state, and the clock", async () => {
      await exchangeAll(driver, { id: "gone", kind: "clear" });
      expect(await stateOf(driver)).toEqual({});
      expect(await driver.kv.get("mesh/control/state")).toBeDefined();
    });
  });
}

describe("a snapshot that is none", async () => {
  const driver = memoryDriver();
  await put(driver, "kms/key/a", "a");
  await driver.blobs.put("s3/blob", pieces(Buffer.from("blob")));
  const good = await snapshotOf(driver);
  const before = await contentsOf(driver);
  const staging = (bytes: Buffer, own: Record<string, string[]> = origins) =>
    stageSnapshot(driver, "bad", pieces(bytes), own);

  test("is refused when any of its bytes is another, and nothing is changed", async () => {
    for (let at = 0; at < good.length; at += 1) {
      const bad = Buffer.from(good);
      bad[at]! ^= 0x10;
      await expect(staging(bad), `byte ${at}`).rejects.toMatchObject({
        code: expect.stringMatching(/^(InvalidInput|ConditionFailed)$/),
      });
    }
    expect(await contentsOf(driver)).toEqual(before);
  });

  test("is refused wherever it is cut off, and when something follows", async () => {
    for (let at = 0; at < good.length; at += 7)
      await expect(staging(good.subarray(0, at)), `at ${at}`).rejects.toEqual(refused("InvalidInput"));
    await expect(staging(Buffer.concat([good, Buffer.of(0)]))).rejects.toEqual(
      refused("InvalidInput", "something follows its end"),
    );
    expect(await contentsOf(driver)).toEqual(before);
  });

  test("is refused when it is of another format, and says so", async () => {
    const other = Buffer.from(good);
    other[18] = 2;
    await expect(staging(other)).rejects.toEqual(refused("InvalidInput", "format 2"));
    await expect(staging(Buffer.from("hello ".repeat(20)))).rejects.toEqual(
      refused("InvalidInput", "no snapshot"),
    );
  });

  test("is refused when it was made with keys the mesh does not have, and says what to do", async () => {
    const foreign = { ...origins, "hsm/us-east-1": ["k1"] };
    await expect(staging(good, foreign)).rejects.toEqual(
      refused("ConditionFailed", /other keys \(hsm\/us-east-1\).*carry its whole data folder/),
    );
    await expect(staging(good, { identity: ["i"] })).rejects.toEqual(refused("ConditionFailed"));
    // Domain keys that came after it was made are no hindrance.
    await stageSnapshot(driver, "ok", pieces(good), { ...origins, "hsm/us-east-1": ["k3", "k2", "k1"] });
    await discardAll(driver);
    expect(await contentsOf(driver)).toEqual(before);
  });

  test("is refused when it holds names of storage's own, of nobody, or out of order", async () => {
    const made = async (...keys: string[]) => {
      const writer = new SnapshotWriter();
      const entries = packEntries(keys.map((key) => ({ key, value: Buffer.from("x") })));
      return Buffer.concat([writer.begin(header), writer.entries(entries, keys.length), writer.end()]);
    };
    for (const keys of [
      [".exchange/journal"],
      ["mesh/control/state"],
      ["nobody/x"],
      ["kms/b", "kms/a"],
      ["kms/a", "kms/a"],
    ])
      await expect(staging(await made(...keys)), keys.join()).rejects.toEqual(refused("InvalidInput"));
    await expect(staging(await made("kms/a", "kms/b"))).resolves.toMatchObject({ entries: 2 });
    await discardAll(driver);
  });

  test("a stage that is none is not restored", async () => {
    await expect(exchangeAll(driver, { id: "none", kind: "restore" })).rejects.toEqual(refused("NotFound"));
    expect(await contentsOf(driver)).toEqual(before);
  });
});

/** A driver whose process is killed at its n-th change: from then on it does nothing any more. */
function dyingAt(driver: Driver, n: number): Driver {
  let left = n;
  const step = () => {
    if (left-- <= 0) throw new Error("killed");
  };
  const { kv, blobs } = driver;
  const dying: Driver = {
    ...driver,
    kv: {
      get: (key) => kv.get(key),
      getMany: (keys) => kv.getMany(keys),
      scan: (options) => kv.scan(options),
      watch: () => {},
      async write(writes) {
        step();
        return await kv.write(writes);
      },
    },
    blobs: {
      get: (name, range) => blobs.get(name, range),
      head: (name) => blobs.head(name),
      list: (prefix, after, limit) => blobs.list(prefix, after, limit),
      async put(name, bytes) {
        step();
        return await blobs.put(name, bytes);
      },
      async writeAt(name, offset, bytes) {
        step();
        await blobs.writeAt(name, offset, bytes);
      },
      async delete(name) {
        step();
        await blobs.delete(name);
      },
    },
  };
  const { renameBlob } = driver;
  if (!renameBlob) return dying;
  return {
    ...dying,
    async renameBlob(from, to) {
      step();
      await renameBlob(from, to);
    },
  };
}

describe("a restore whose process is killed", () => {
  for (const [kind, driver] of [
    ["memory", memoryDriver()],
    ["embedded", embedded.driver],
  ] as const) {
    test(`at any of its steps, is completed by the next start or was never begun (${kind})`, {
      timeout: 60_000,
    }, async () => {
      const then = async () => {
        await exchangeAll(driver, { id: `clear-${Math.random()}`, kind: "clear" });
        await put(driver, "kms/key/a", "then");
        await put(driver, "kms/key/gone", "gone");
        for (const name of ["s3/same", "s3/old"]) await driver.blobs.put(name, pieces(Buffer.from("then")));
        await driver.blobs.writeAt("ebs/blocks/vol", 2_000_000, Buffer.from("then"));
      };
      await then();
      const restored = await stateOf(driver);
      const snapshot = await snapshotOf(driver);
      let isWhole = false;
      for (let steps = 0; !isWhole; steps += 1) {
        await then();
        await put(driver, "kms/key/a", "now");
        await put(driver, "kms/key/new", "new");
        await driver.kv.write([{ delete: "kms/key/gone" }]);
        await driver.blobs.delete("s3/old");
        await driver.blobs.put("s3/new", pieces(Buffer.from("now")));
        const now = await stateOf(driver);
        const id = `stage-${steps}`;
        await stageSnapshot(driver, id, pieces(snapshot), origins);
        isWhole = await exchangeAll(dyingAt(driver, steps), { id, kind: "restore" }).then(
          () => true,
          () => false,
        );
        const isBegun = await completeExchange(driver);
        const isDone = (await driver.kv.get(".exchange/done"))?.value.toString() === id;
        expect(isDone, `after ${steps} steps`).toBe(isWhole || isBegun || steps > 1);
        await discardAll(driver);
        expect(await stateOf(driver), `after ${steps} steps`).toEqual(isDone ? restored : now);
        expect(steps).toBeLessThan(60);
      }
    });
  }
});
