import { expect, test } from "vitest";
import { latenciesOf, repeat } from "./latencies.ts";

test("percentiles are taken from the sorted samples, the rate from the time they took", () => {
  const samples = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(latenciesOf(samples, 500)).toEqual({ perSecond: 200, p50Ms: 51, p99Ms: 100 });
});

test("repeat keeps that many at work, and a failure ends it", async () => {
  let now = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now--;
  };
  await repeat(work, { concurrency: 7, durationMs: 30 });
  expect(most).toBe(7);
  await expect(
    repeat(() => Promise.reject(new Error("no")), { concurrency: 1, durationMs: 30 }),
  ).rejects.toThrow("no");
});
