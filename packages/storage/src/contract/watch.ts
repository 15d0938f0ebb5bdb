import { describe, expect, test } from "vitest";
import type { Change, KeyValueStore } from "../types.ts";

/** Watches a prefix; `started` resolves at the first reset, `seen(n)` when n changes have come. */
function watching(kv: KeyValueStore, prefix: string) {
  const stop = new AbortController();
  const changes: Change[] = [];
  const start = Promise.withResolvers<void>();
  let arrived = () => {};
  kv.watch(
    prefix,
    {
      onReset: start.resolve,
      onChange: (change) => {
        changes.push(change);
        arrived();
      },
    },
    stop.signal,
  );
  const seen = (count: number) =>
    new Promise<Change[]>((resolve) => {
      arrived = () => {
        if (changes.length >= count) resolve(changes);
      };
      arrived();
    });
  return { changes, seen, started: start.promise, stop: () => stop.abort() };
}

export function watchContract(kv: () => KeyValueStore, fresh: () => string): void {
  describe("watch", () => {
    test("every change under the prefix arrives in order, puts with their value, deletes without", async () => {
      const p = fresh();
      const watch = watching(kv(), p);
      await watch.started;
      const versions = await kv().write([
        { put: `${p}a`, value: Buffer.from("1") },
        { put: `${p}b`, value: Buffer.alloc(0) },
      ]);
      await kv().write([{ put: `${fresh()}elsewhere`, value: Buffer.from("x") }]);
      await kv().write([{ delete: `${p}a` }]);
      const changes = await watch.seen(3);
      watch.stop();
      expect(changes.map((c) => [c.key.slice(p.length), c.value?.toString()])).toEqual([
        ["a", "1"],
        ["b", ""],
        ["a", undefined],
      ]);
      expect(changes.slice(0, 2).map((c) => c.version)).toEqual(versions);
      expect(changes[2]!.version).toBeGreaterThan(versions[1]!);
    });

    test("a write that is refused is not seen", async () => {
      const p = fresh();
      const watch = watching(kv(), p);
      await watch.started;
      await kv()
        .write([{ put: `${p}a`, value: Buffer.from("1"), ifVersion: 5 }])
        .catch(() => {});
      await kv().write([{ put: `${p}b`, value: Buffer.from("2") }]);
      expect((await watch.seen(1)).map((c) => c.key)).toEqual([`${p}b`]);
      watch.stop();
    });

    test("nothing comes after the signal", async () => {
      const p = fresh();
      const watch = watching(kv(), p);
      const other = watching(kv(), p);
      await Promise.all([watch.started, other.started]);
      watch.stop();
      await kv().write([{ put: `${p}a`, value: Buffer.from("1") }]);
      await other.seen(1);
      other.stop();
      expect(watch.changes).toEqual([]);
    });

    test("many writers at once: a watcher sees each key's versions rise", async () => {
      const p = fresh();
      const watch = watching(kv(), p);
      await watch.started;
      const writes = Array.from({ length: 200 }, (_, i) =>
        kv().write([{ put: `${p}${i % 10}`, value: Buffer.from(`${i}`) }]),
      );
      await Promise.all(writes);
      const versions = (await watch.seen(200)).map((c) => c.version);
      watch.stop();
      expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    });
  });
}
