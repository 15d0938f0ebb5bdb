import { describe, expect, test } from "vitest";
import { LoadingCache } from "./loading-cache.ts";

function deferred() {
  const waiting: ((value: string) => void)[] = [];
  const load = () => new Promise<string>((resolve) => waiting.push(resolve));
  return { waiting, load };
}

describe("LoadingCache", () => {
  test("loads once for all who ask at the same time, then answers at once", async () => {
    const { waiting, load } = deferred();
    const cache = new LoadingCache(10, load);
    const asked = [cache.get("a"), cache.get("a")];
    expect(waiting).toHaveLength(1);
    waiting[0]!("value");
    expect(await Promise.all(asked)).toEqual(["value", "value"]);
    expect(cache.get("a")).toBe("value");
  });

  test("does not keep what was invalidated while it was being loaded", async () => {
    const { waiting, load } = deferred();
    const cache = new LoadingCache(10, load);
    const old = cache.get("a");
    cache.invalidate("a");
    const fresh = cache.get("a");
    waiting[1]!("new");
    expect(await fresh).toBe("new");
    waiting[0]!("old");
    expect(await old).toBe("old");
    expect(cache.get("a")).toBe("new");
  });

  test("does not keep a failure", async () => {
    let fails = true;
    const cache = new LoadingCache(10, async () => {
      if (fails) throw new Error("down");
      return "up";
    });
    await expect(cache.get("a")).rejects.toThrow("down");
    fails = false;
    expect(await cache.get("a")).toBe("up");
  });

  test("drops the least recently used beyond its weight", async () => {
    const loads: string[] = [];
    const cache = new LoadingCache<string>(
      3,
      async (key) => {
        loads.push(key);
        return key;
      },
      (value) => value.length,
    );
    for (const key of ["a", "b", "a", "cc"]) await cache.get(key);
    expect(loads).toEqual(["a", "b", "cc"]);
    expect(cache.get("a")).toBe("a");
    await cache.get("b");
    expect(loads).toEqual(["a", "b", "cc", "b"]);
  });

  test("remembers that something is not there", async () => {
    let loads = 0;
    const cache = new LoadingCache<undefined>(3, async () => {
      loads += 1;
      return undefined;
    });
    await cache.get("a");
    await cache.get("a");
    expect(loads).toBe(1);
  });
});
