import { expect, test } from "vitest";
import { entriesUnder } from "./entries-under.ts";
import type { Entry, ScanOptions } from "./types.ts";

const keys = ["a/1", "a/2", "a/3", "a/4", "b/1"];

function recording() {
  const scans: ScanOptions[] = [];
  const scan = async (options: ScanOptions): Promise<Entry[]> => {
    scans.push(options);
    const { prefix, after = "", limit } = options;
    return keys
      .filter((key) => key.startsWith(prefix) && key > after)
      .slice(0, limit)
      .map((key) => ({ key, value: Buffer.alloc(0), version: 1 }));
  };
  return { scans, scan };
}

test.each([1, 2, 3, 4, 5])("all entries under a prefix come, in pages of %i", async (pageSize) => {
  const found: string[] = [];
  for await (const { key } of entriesUnder(recording(), "a/", { pageSize })) found.push(key);
  expect(found).toEqual(["a/1", "a/2", "a/3", "a/4"]);
});

test("they begin behind the key that is named", async () => {
  const found: string[] = [];
  for await (const { key } of entriesUnder(recording(), "a/", { after: "a/2" })) found.push(key);
  expect(found).toEqual(["a/3", "a/4"]);
});

test("a page is read only when one of its entries is asked for", async () => {
  const kv = recording();
  for await (const { key } of entriesUnder(kv, "a/", { pageSize: 2 })) if (key === "a/2") break;
  expect(kv.scans).toHaveLength(1);
});
