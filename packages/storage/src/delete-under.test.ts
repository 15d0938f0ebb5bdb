import { expect, test } from "vitest";
import { deleteUnder } from "./delete-under.ts";
import { MAX_BATCH_WRITES } from "./limits.ts";
import type { Entry, ScanOptions, Write } from "./types.ts";

/** As much of a store as this needs, keys in order. */
function storeOf(keys: readonly string[]) {
  const left = new Set(keys);
  const batches: number[] = [];
  return {
    left,
    batches,
    async scan({ prefix, after = "", limit = 1_000 }: ScanOptions): Promise<Entry[]> {
      const found = [...left].sort().filter((key) => key.startsWith(prefix) && key > after);
      return found.slice(0, limit).map((key) => ({ key, value: Buffer.from(key), version: 1 }));
    },
    async write(writes: readonly Write[]): Promise<number[]> {
      batches.push(writes.length);
      for (const write of writes) if ("delete" in write) left.delete(write.delete);
      return [];
    },
  };
}

const keys = Array.from({ length: 2_500 }, (_, i) => `a/${String(i).padStart(4, "0")}`);

test("deletes what is under a prefix, over as many pages as there are, and nothing else", async () => {
  const store = storeOf([...keys, "b/0"]);
  await deleteUnder(store, "a/");
  expect([...store.left]).toEqual(["b/0"]);
  expect(Math.max(...store.batches)).toBeLessThanOrEqual(MAX_BATCH_WRITES);
});

test("deletes only what is chosen", async () => {
  const store = storeOf(keys);
  await deleteUnder(store, "a/", ({ value }) => !value.toString().endsWith("7"));
  expect(store.left.size).toBe(250);
  expect([...store.left].every((key) => key.endsWith("7"))).toBe(true);
});
