import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_BATCH_BYTES, MAX_BATCH_WRITES, MAX_KEY_BYTES, MAX_VALUE_BYTES } from "../limits.ts";
import type { KeyValueStore, Write } from "../types.ts";

const value = (text: string) => Buffer.from(text);
const refused = (code: string) => expect.objectContaining({ code });

export function keyValueContract(kv: () => KeyValueStore, fresh: () => string): void {
  const keysUnder = async (
    prefix: string,
    options: { after?: string; limit?: number; reverse?: boolean } = {},
  ) => (await kv().scan({ prefix, ...options })).map((entry) => entry.key.slice(prefix.length));
  const put = (key: string, text: string, ifVersion?: number) =>
    kv()
      .write([{ put: key, value: value(text), ifVersion }])
      .then(([version]) => version!);

  describe("get", () => {
    test("a key never written is undefined, one written is there with its version", async () => {
      const p = fresh();
      expect(await kv().get(`${p}a`)).toBeUndefined();
      const version = await put(`${p}a`, "1");
      expect(await kv().get(`${p}a`)).toEqual({ key: `${p}a`, value: value("1"), version });
    });

    test("an empty value is a value", async () => {
      const p = fresh();
      await put(`${p}a`, "");
      expect((await kv().get(`${p}a`))?.value).toEqual(Buffer.alloc(0));
    });

    test("many keys come in the order asked, absent ones undefined, repeated ones repeated", async () => {
      const p = fresh();
      await put(`${p}a`, "1");
      await put(`${p}b`, "2");
      const found = await kv().getMany([`${p}b`, `${p}x`, `${p}a`, `${p}b`]);
      expect(found.map((entry) => entry?.value.toString())).toEqual(["2", undefined, "1", "2"]);
      expect(await kv().getMany([])).toEqual([]);
    });

    test("many large values come whole, however many answers they need", async () => {
      const p = fresh();
      const keys = Array.from({ length: 12 }, (_, i) => `${p}${i}`);
      for (const [i, key] of keys.entries())
        await kv().write([{ put: key, value: Buffer.alloc(900_000, i) }]);
      const found = await kv().getMany(keys);
      expect(found.map((entry) => [entry?.value.length, entry?.value[0]])).toEqual(
        keys.map((_, i) => [900_000, i]),
      );
      expect(await kv().scan({ prefix: p })).toHaveLength(12);
      const together = await Promise.all(keys.map((key) => kv().get(key)));
      expect(together.map((entry) => entry?.value.length)).toEqual(keys.map(() => 900_000));
    });
  });

  describe("write", () => {
    test("the version changes at every write, also of the same value, and never repeats after a delete", async () => {
      const p = fresh();
      const first = await put(`${p}a`, "1");
      const second = await put(`${p}a`, "1");
      await kv().write([{ delete: `${p}a` }]);
      const third = await put(`${p}a`, "1");
      expect(new Set([first, second, third]).size).toBe(3);
    });

    test("ifVersion 0 creates once", async () => {
      const p = fresh();
      await put(`${p}a`, "1", 0);
      await expect(put(`${p}a`, "2", 0)).rejects.toEqual(refused("ConditionFailed"));
      expect((await kv().get(`${p}a`))?.value).toEqual(value("1"));
    });

    test("ifVersion lets exactly one of many concurrent writers through", async () => {
      const p = fresh();
      const version = await put(`${p}a`, "0");
      const tries = await Promise.allSettled(
        Array.from({ length: 20 }, (_, i) => put(`${p}a`, `${i}`, version)),
      );
      expect(tries.filter((t) => t.status === "fulfilled")).toHaveLength(1);
    });

    test("deletes are conditional too, and a delete of nothing succeeds", async () => {
      const p = fresh();
      const version = await put(`${p}a`, "1");
      await expect(kv().write([{ delete: `${p}a`, ifVersion: version + 1 }])).rejects.toEqual(
        refused("ConditionFailed"),
      );
      expect(await kv().write([{ delete: `${p}a`, ifVersion: version }, { delete: `${p}none` }])).toEqual([
        0, 0,
      ]);
      expect(await kv().get(`${p}a`)).toBeUndefined();
    });

    test("one condition that does not hold and nothing of the batch is written", async () => {
      const p = fresh();
      await put(`${p}b`, "old");
      const batch: Write[] = [
        { put: `${p}a`, value: value("new") },
        { delete: `${p}b` },
        { put: `${p}c`, value: value("new"), ifVersion: 7 },
      ];
      await expect(kv().write(batch)).rejects.toEqual(refused("ConditionFailed"));
      expect(await keysUnder(p)).toEqual(["b"]);
    });

    test("a batch of 1,000 is taken whole, 1,001 are refused, and so is none", async () => {
      const p = fresh();
      const batch = (n: number) =>
        Array.from({ length: n }, (_, i) => ({ put: `${p}${i}`, value: value("v") }));
      await expect(kv().write(batch(MAX_BATCH_WRITES + 1))).rejects.toEqual(refused("InvalidParameterValue"));
      await expect(kv().write([])).rejects.toEqual(refused("InvalidParameterValue"));
      const versions = await kv().write(batch(MAX_BATCH_WRITES));
      expect(new Set(versions).size).toBe(MAX_BATCH_WRITES);
      expect(await keysUnder(p)).toHaveLength(MAX_BATCH_WRITES);
    });

    test("a value of 1 MiB is taken, one byte more is refused", async () => {
      const p = fresh();
      const large = Buffer.alloc(MAX_VALUE_BYTES, 7);
      await kv().write([{ put: `${p}a`, value: large }]);
      expect((await kv().get(`${p}a`))?.value.equals(large)).toBe(true);
      await expect(kv().write([{ put: `${p}a`, value: Buffer.alloc(MAX_VALUE_BYTES + 1) }])).rejects.toEqual(
        refused("InvalidParameterValue"),
      );
    });

    test("a batch over 8 MiB is refused", async () => {
      const p = fresh();
      const writes = Array.from({ length: 8 }, (_, i) => ({
        put: `${p}${i}`,
        value: Buffer.alloc(MAX_BATCH_BYTES / 8),
      }));
      await expect(kv().write(writes)).rejects.toEqual(refused("InvalidParameterValue"));
      expect(await keysUnder(p)).toEqual([]);
    });

    test("a key of 1,280 bytes is taken; 1,281, none, and half a surrogate pair are refused", async () => {
      const p = fresh();
      await put(p.padEnd(MAX_KEY_BYTES, "k"), "1");
      expect(await keysUnder(p)).toHaveLength(1);
      for (const key of [p.padEnd(MAX_KEY_BYTES + 1, "k"), "", `${p}\ud800`])
        await expect(put(key, "1")).rejects.toEqual(refused("InvalidParameterValue"));
    });

    test("a key twice in a batch is refused", async () => {
      const p = fresh();
      const writes = [{ put: `${p}a`, value: value("1") }, { delete: `${p}a` }];
      await expect(kv().write(writes)).rejects.toEqual(refused("InvalidParameterValue"));
    });

    test("the caller's buffer may be used again once the write is answered", async () => {
      const p = fresh();
      const buffer = Buffer.from("first");
      await kv().write([{ put: `${p}a`, value: buffer }]);
      buffer.fill(0);
      expect((await kv().get(`${p}a`))?.value).toEqual(value("first"));
    });
  });

  describe("scan", () => {
    test("keys come in the order of their bytes, not of UTF-16, and only those of the prefix", async () => {
      const p = fresh();
      const keys = ["~", "a\u0000b", "a", "é", "\uffee", "😀", "A", "a/b", "_", "%"];
      for (const key of keys) await put(`${p}${key}`, "1");
      await put(`${p.slice(0, -1)}0`, "beside the prefix");
      const ordered = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(await keysUnder(p)).toEqual(ordered);
      expect(await keysUnder(p, { reverse: true })).toEqual(ordered.toReversed());
    });

    test("pages continue after a key, forwards and backwards, whether or not it exists", async () => {
      const p = fresh();
      for (const key of ["a", "b", "c", "d"]) await put(`${p}${key}`, "1");
      expect(await keysUnder(p, { limit: 2 })).toEqual(["a", "b"]);
      expect(await keysUnder(p, { limit: 2, after: `${p}b` })).toEqual(["c", "d"]);
      expect(await keysUnder(p, { after: `${p}bb` })).toEqual(["c", "d"]);
      expect(await keysUnder(p, { reverse: true, after: `${p}c` })).toEqual(["b", "a"]);
      expect(await keysUnder(p, { after: `${p}d` })).toEqual([]);
    });

    test("a start before the prefix changes nothing, one beyond it finds nothing", async () => {
      const p = fresh();
      await put(`${p}a`, "1");
      expect(await keysUnder(p, { after: p.slice(0, -1) })).toEqual(["a"]);
      expect(await keysUnder(p, { after: `${p.slice(0, -1)}0` })).toEqual([]);
      expect(await keysUnder(p, { reverse: true, after: p.slice(0, -1) })).toEqual([]);
    });

    test("limits below 1 and above 1,000 are refused", async () => {
      for (const limit of [0, 1_001, 1.5])
        await expect(kv().scan({ prefix: fresh(), limit })).rejects.toEqual(refused("InvalidParameterValue"));
    });

    test("any set of writes and deletes reads back as a sorted map would", async () => {
      const key = fc.string({ unit: "binary", minLength: 1, maxLength: 4 });
      const step = fc.record({ key, text: fc.option(fc.string({ maxLength: 6 }), { nil: undefined }) });
      const steps = fc.array(step, { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const p = fresh();
          const model = new Map<string, string>();
          for (const { key: k, text } of all) {
            if (text === undefined) model.delete(k);
            else model.set(k, text);
            await kv().write([text === undefined ? { delete: p + k } : { put: p + k, value: value(text) }]);
          }
          const found = (await kv().scan({ prefix: p })).map((e) => [
            e.key.slice(p.length),
            e.value.toString(),
          ]);
          const order = (a: readonly [string, string], b: readonly [string, string]) =>
            Buffer.compare(Buffer.from(a[0]), Buffer.from(b[0]));
          expect(found).toEqual([...model].sort(order));
        }),
        { numRuns: 40 },
      );
    });
  });
}
