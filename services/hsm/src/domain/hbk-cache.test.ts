import { macKey } from "@keymesh/envelope";
import { describe, expect, test } from "vitest";
import { HbkCache } from "./hbk-cache.ts";

const entry = (n: number) => ({
  spec: "SYMMETRIC_DEFAULT" as const,
  bytes: 32,
  hbk: macKey(Buffer.alloc(32, n)),
  hbkId: Buffer.alloc(32, n),
  fingerprint: `${n}`,
});
const ekt = (n: number) => Buffer.from(`ekt ${n}`);

describe("the HBK cache", () => {
  test("keeps so many and drops the one used longest ago", () => {
    const cache = new HbkCache(2);
    cache.set("r", ekt(1), entry(1));
    cache.set("r", ekt(2), entry(2));
    expect(cache.get("r", ekt(1))?.fingerprint).toBe("1");
    cache.set("r", ekt(3), entry(3));
    expect(cache.size).toBe(2);
    expect(cache.get("r", ekt(2))).toBeUndefined();
    expect(cache.get("r", ekt(1))?.fingerprint).toBe("1");
  });

  test("knows an EKT only in its own region and to its last bit", () => {
    const cache = new HbkCache();
    cache.set("us-east-1", ekt(1), entry(1));
    expect(cache.get("eu-west-1", ekt(1))).toBeUndefined();
    expect(cache.get("us-east-1", ekt(2))).toBeUndefined();
  });

  test("is empty once wiped", () => {
    const cache = new HbkCache();
    cache.set("r", ekt(1), entry(1));
    cache.wipe();
    expect([cache.size, cache.get("r", ekt(1))]).toEqual([0, undefined]);
  });
});
