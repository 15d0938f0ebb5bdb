import { ServiceError } from "@keymesh/errors";
import type { Write } from "@keymesh/storage";
import { createMemoryStorage } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { type Count, CountedWrites } from "./counted-writes.ts";

const path = "kms/count";

function counted(limit = 1_000, maxWritesPerBatch = 100) {
  const { kv } = createMemoryStorage();
  const batches: (readonly Write[])[] = [];
  const write = async (writes: readonly Write[]) => {
    batches.push(writes);
    await kv.write(writes);
  };
  const count: Count = {
    path,
    limit,
    tooMany: () => new ServiceError("LimitExceededException", "full"),
    countAll: async () => 0,
  };
  const counts = new CountedWrites(kv, write, maxWritesPerBatch);
  const add = (name: string) =>
    counts.change(count, 1, [{ put: `kms/${name}`, value: Buffer.from(name), ifVersion: 0 }]);
  const take = async (name: string) => {
    const entry = await kv.get(`kms/${name}`);
    return counts.change(count, -1, [{ delete: `kms/${name}`, ifVersion: entry!.version }]);
  };
  const stored = async () => Number((await kv.get(path))?.value.toString());
  return { add, take, stored, batches, kv };
}

describe("writes that a count goes with", () => {
  test("go together when they come at once, and are counted one by one", async () => {
    const { add, stored, batches } = counted();
    await Promise.all(Array.from({ length: 50 }, (_, i) => add(String(i))));
    expect(await stored()).toBe(50);
    expect(batches.map((batch) => batch.length)).toEqual([2, 50]);
  });

  test("keep to the batch's size", async () => {
    const { add, stored, batches } = counted(1_000, 10);
    await Promise.all(Array.from({ length: 25 }, (_, i) => add(String(i))));
    expect(await stored()).toBe(25);
    expect(batches.map((batch) => batch.length - 1)).toEqual([1, 10, 10, 4]);
  });

  test("fill the count to its limit and not beyond, in one batch too", async () => {
    const { add, stored } = counted(5);
    const made = await Promise.allSettled(Array.from({ length: 9 }, (_, i) => add(String(i))));
    expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    expect(made[8]).toMatchObject({ reason: { code: "LimitExceededException" } });
    expect(await stored()).toBe(5);
  });

  test("that write the same thing at once are not both made, nor both counted", async () => {
    const { add, take, stored } = counted();
    const made = await Promise.allSettled([add("other"), add("same"), add("same")]);
    expect(made.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(await stored()).toBe(2);
    const taken = await Promise.allSettled([add("third"), take("same"), take("same")]);
    expect(taken.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { code: "ConditionFailed" } },
    ]);
    expect(await stored()).toBe(2);
  });

  test("fail alone when only one of them cannot be made", async () => {
    const { add, stored, kv } = counted();
    await kv.write([{ put: "kms/taken", value: Buffer.from("x") }]);
    const made = await Promise.allSettled([add("first"), add("taken"), add("second"), add("third")]);
    expect(made.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    expect(await stored()).toBe(3);
  });

  test("of several replicas are all made and all counted, however often they meet", async () => {
    const { kv, stored } = counted();
    const count = {
      path,
      limit: 1_000,
      tooMany: () => new Error("full") as ServiceError,
      countAll: async () => 0,
    };
    const write = async (writes: readonly Write[]) => void (await kv.write(writes));
    const replicas = Array.from({ length: 4 }, () => new CountedWrites(kv, write, 100));
    const changes = Array.from({ length: 400 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i / 20));
      const put = { put: `kms/${i}`, value: Buffer.from("x"), ifVersion: 0 };
      await replicas[i % replicas.length]!.change(count, 1, [put]);
    });
    await Promise.all(changes);
    expect(await stored()).toBe(400);
  });
});
