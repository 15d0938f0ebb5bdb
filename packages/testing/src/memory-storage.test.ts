import { describe, expect, test } from "vitest";
import { createMemoryStorage } from "./memory-storage.ts";

const value = (text: string) => Buffer.from(text);
const keysOf = (entries: readonly { readonly key: string }[]) => entries.map((entry) => entry.key);

describe("memory key-value store", () => {
  test("versions change at every write and compare-and-set holds", async () => {
    const { kv } = createMemoryStorage();
    const [first] = await kv.write([{ put: "a", value: value("1"), ifVersion: 0 }]);
    await expect(kv.write([{ put: "a", value: value("2"), ifVersion: 0 }])).rejects.toMatchObject({
      code: "ConditionFailed",
    });
    const [second] = await kv.write([{ put: "a", value: value("2"), ifVersion: first! }]);
    expect(second).toBeGreaterThan(first!);
    expect(await kv.get("a")).toEqual({ key: "a", value: value("2"), version: second });
  });

  test("a batch with one failing condition writes nothing", async () => {
    const { kv } = createMemoryStorage();
    await expect(
      kv.write([
        { put: "b", value: value("x") },
        { delete: "a", ifVersion: 7 },
      ]),
    ).rejects.toMatchObject({ code: "ConditionFailed" });
    expect(await kv.get("b")).toBeUndefined();
  });

  test("an empty batch and one that names a key twice are refused, as by the real store", async () => {
    const { kv } = createMemoryStorage();
    await expect(kv.write([])).rejects.toMatchObject({ code: "InvalidParameterValue" });
    await expect(kv.write([{ delete: "a" }, { delete: "a" }])).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
  });

  test("scans go by UTF-8 bytes, in pages, both ways", async () => {
    const { kv } = createMemoryStorage();
    const keys = ["p/a", "p/b", "p/\uffee", "p/\u{10000}", "q"];
    await kv.write(keys.map((put) => ({ put, value: value("") })));
    expect(keysOf(await kv.scan({ prefix: "p/" }))).toEqual(keys.slice(0, 4));
    expect(keysOf(await kv.scan({ prefix: "p/", after: "p/a", limit: 2 }))).toEqual(["p/b", "p/\uffee"]);
    expect(keysOf(await kv.scan({ prefix: "p/", reverse: true, after: "p/\u{10000}", limit: 2 }))).toEqual([
      "p/\uffee",
      "p/b",
    ]);
    await expect(kv.scan({ prefix: "", limit: 1001 })).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
  });

  test("a watcher is reset first, then sees every change under its prefix in order", async () => {
    const { kv } = createMemoryStorage();
    const seen: string[] = [];
    const stop = new AbortController();
    kv.watch(
      "p/",
      {
        onReset: () => seen.push("reset"),
        onChange: ({ key, value }) => seen.push(value === undefined ? `-${key}` : `+${key}`),
      },
      stop.signal,
    );
    await kv.write([
      { put: "p/a", value: value("1") },
      { put: "q", value: value("1") },
    ]);
    await kv.write([{ delete: "p/a" }]);
    kv.reconnect();
    stop.abort();
    await kv.write([{ put: "p/b", value: value("1") }]);
    expect(seen).toEqual(["reset", "+p/a", "-p/a", "reset"]);
  });
});

describe("memory blob store", () => {
  test("streams in and out, with ranges and holes", async () => {
    const { blobs } = createMemoryStorage();
    await blobs.put(
      "b",
      (async function* () {
        yield value("hello ");
        yield value("world");
      })(),
    );
    const read = async (range?: { start: number; end?: number }) => {
      const pieces: Buffer[] = [];
      for await (const piece of blobs.get("b", range)) pieces.push(piece);
      return Buffer.concat(pieces).toString();
    };
    expect(await read({ start: 6 })).toBe("world");
    expect(await read({ start: 0, end: 5 })).toBe("hello");
    await blobs.writeAt("b", 13, value("!"));
    expect(await read()).toBe("hello world\0\0!");
    await blobs.delete("b");
    expect(await blobs.head("b")).toBeUndefined();
  });
});
