import { describe, expect, test } from "vitest";
import { RandomPool } from "./random-pool.ts";

/** Counts upwards, so that bytes handed out twice would show; never zero. */
function counting() {
  let next = 0;
  let pool: Buffer = Buffer.alloc(0);
  const fill = (bytes: Buffer) => {
    pool = bytes;
    for (let i = 0; i < bytes.length; i++) bytes[i] = (next++ % 255) + 1;
  };
  return { random: new RandomPool(fill), pool: () => pool };
}

describe("the random pool", () => {
  test("hands out each byte once, across refills", () => {
    const { random } = counting();
    const all = Buffer.concat(Array.from({ length: 3_000 }, () => random.take(64)));
    expect(all.every((byte, i) => byte === (i % 255) + 1)).toBe(true);
  });

  test("keeps nothing of what it handed out", () => {
    const { random, pool } = counting();
    random.take(100);
    expect(pool().subarray(0, 100)).toEqual(Buffer.alloc(100));
    expect(pool()[100]).not.toBe(0);
  });

  test("keeps nothing at all once wiped, and goes on with fresh bytes", () => {
    const { random, pool } = counting();
    const before = random.take(10);
    random.wipe();
    expect(pool().every((byte) => byte === 0)).toBe(true);
    expect(random.take(10)).not.toEqual(before);
  });

  test("gives no more at once than it holds", () => {
    const { random } = counting();
    expect(random.take(65_536)).toHaveLength(65_536);
    expect(() => random.take(65_537)).toThrow(RangeError);
  });
});
