import fc from "fast-check";
import { expect, test } from "vitest";
import { TokenBuckets } from "./token-buckets.ts";

const startMs = 1_700_000_000_000;

/** How many of `count` requests at one moment pass. */
function pass(buckets: TokenBuckets, rate: number, count: number, nowMs: number, name = "a"): number {
  return Array.from({ length: count }, () => buckets.take(name, rate, 1, nowMs)).filter(Boolean).length;
}

test("lets a second's worth pass at once, and then as many as time fills in", () => {
  const buckets = new TokenBuckets(10);
  expect(pass(buckets, 5, 8, startMs)).toBe(5);
  expect(pass(buckets, 5, 8, startMs + 199)).toBe(0);
  expect(pass(buckets, 5, 8, startMs + 400)).toBe(2);
  expect(pass(buckets, 5, 8, startMs + 60_000)).toBe(5);
});

test("lets one pass every ten seconds at a rate of a tenth", () => {
  const buckets = new TokenBuckets(10);
  expect(pass(buckets, 0.1, 2, startMs)).toBe(1);
  expect(pass(buckets, 0.1, 2, startMs + 9_999)).toBe(0);
  expect(pass(buckets, 0.1, 2, startMs + 10_000)).toBe(1);
});

test("fills nothing when the clock is set back, and goes on from there", () => {
  const buckets = new TokenBuckets(10);
  expect(pass(buckets, 1, 2, startMs)).toBe(1);
  expect(pass(buckets, 1, 2, startMs - 3_600_000)).toBe(0);
  expect(pass(buckets, 1, 2, startMs - 3_599_000)).toBe(1);
});

test("takes all of a full bucket for more than it can hold", () => {
  const buckets = new TokenBuckets(10);
  expect(buckets.take("a", 1, 2, startMs)).toBe(true);
  expect(buckets.take("a", 1, 2, startMs + 999)).toBe(false);
  expect(buckets.take("a", 1, 2, startMs + 1_000)).toBe(true);
});

test("keeps no more buckets than it may, and drops first what has filled up again", () => {
  const buckets = new TokenBuckets(3);
  expect(pass(buckets, 1, 1, startMs, "idle")).toBe(1);
  expect(pass(buckets, 1, 1, startMs + 5_000, "x")).toBe(1);
  expect(pass(buckets, 1, 1, startMs + 5_000, "y")).toBe(1);
  expect(pass(buckets, 1, 1, startMs + 5_000, "z")).toBe(1);
  expect(buckets.size).toBe(3);
  expect(["x", "y", "z"].map((name) => pass(buckets, 1, 1, startMs + 5_000, name))).toEqual([0, 0, 0]);
  expect(pass(buckets, 1, 1, startMs + 5_000, "another")).toBe(1);
  expect(buckets.size).toBe(3);
});

test("never lets more pass than a second's worth and what the time fills in", () => {
  const steps = fc.array(fc.tuple(fc.nat(3_000), fc.integer({ min: 1, max: 30 })), { maxLength: 30 });
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 20, noNaN: true }), steps, (rate, moments) => {
      const buckets = new TokenBuckets(10);
      let nowMs = startMs;
      let passed = 0;
      for (const [waitMs, count] of moments) {
        nowMs += waitMs;
        passed += pass(buckets, rate, count, nowMs);
        const most = Math.max(1, rate) + (rate * (nowMs - startMs)) / 1_000;
        expect(passed).toBeLessThanOrEqual(most + 1e-6);
      }
    }),
  );
});
