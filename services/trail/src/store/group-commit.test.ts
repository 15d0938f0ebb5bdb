import { ServiceError } from "@keymesh/errors";
import type { Write } from "@keymesh/storage";
import { createMemoryStorage } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { keyOf } from "../domain/stored-record.ts";
import { trailRecord } from "../testing/records.ts";
import { GroupCommit } from "./group-commit.ts";

/** A store whose writes end when told. */
function heldStore() {
  const batches: { readonly writes: readonly Write[]; finish(error?: Error): void }[] = [];
  const write = (writes: readonly Write[]) =>
    new Promise<number[]>((resolve, reject) => {
      batches.push({ writes, finish: (error) => (error ? reject(error) : resolve([])) });
    });
  return { batches, write };
}
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe("group commit", () => {
  test("all that waits in a turn is one write, and is answered only after it", async () => {
    const store = heldStore();
    const commit = new GroupCommit(store);
    let isDone = false;
    const all = Promise.all([1, 2, 3].map(() => commit.append(trailRecord()))).then(() => {
      isDone = true;
    });
    await tick();
    expect(store.batches.map(({ writes }) => writes.length)).toEqual([3]);
    expect(isDone).toBe(false);
    store.batches[0]!.finish();
    await all;
  });

  test("while two writes are under way, what comes waits and goes together", async () => {
    const store = heldStore();
    const commit = new GroupCommit(store);
    const all: Promise<void>[] = [];
    for (let i = 0; i < 5; i += 1) {
      all.push(commit.append(trailRecord()));
      await tick();
    }
    expect(store.batches.map(({ writes }) => writes.length)).toEqual([1, 1]);
    store.batches[1]!.finish();
    await tick();
    expect(store.batches.map(({ writes }) => writes.length)).toEqual([1, 1, 3]);
    store.batches[0]!.finish();
    store.batches[2]!.finish();
    await Promise.all(all);
    await commit.drain();
  });

  test("a batch is at most 1,000 records and 4 MiB", async () => {
    const store = heldStore();
    const commit = new GroupCommit(store);
    for (let i = 0; i < 1001; i += 1) void commit.append(trailRecord());
    await tick();
    expect(store.batches.map(({ writes }) => writes.length)).toEqual([1000, 1]);
    const large = heldStore();
    const largeCommit = new GroupCommit(large);
    for (let i = 0; i < 20; i += 1)
      void largeCommit.append(trailRecord({ record: Buffer.alloc(256 * 1024) }));
    await tick();
    expect(large.batches.map(({ writes }) => writes.length)).toEqual([15, 5]);
  });

  test("a record sent again while it is being written is written once; sent again later, overwrites itself", async () => {
    const { kv } = createMemoryStorage();
    const commit = new GroupCommit(kv);
    const record = trailRecord();
    await Promise.all([commit.append(record), commit.append(record)]);
    await commit.append(record);
    expect([...kv.dump().keys()]).toEqual([keyOf(record)]);
  });

  test("when the store fails, every record of the batch is refused and the next one is tried", async () => {
    const { kv } = createMemoryStorage();
    const commit = new GroupCommit(kv);
    kv.outage = new ServiceError("ServiceUnavailable", "down");
    const results = await Promise.allSettled([commit.append(trailRecord()), commit.append(trailRecord())]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    kv.outage = undefined;
    await commit.append(trailRecord());
    expect(kv.dump().size).toBe(1);
  });

  test("refuses more when 64 MiB wait", async () => {
    const commit = new GroupCommit(heldStore());
    const record = Buffer.alloc(256 * 1024);
    for (let i = 0; i < 255; i += 1) void commit.append(trailRecord({ record }));
    await expect(commit.append(trailRecord({ record }))).rejects.toMatchObject({ code: "ResourceExhausted" });
  });
});
