import { randomBytes } from "node:crypto";
import { createMemoryStorage } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { encodeRecord } from "../domain/object-record.ts";
import { encodePartList } from "../domain/part-list.ts";
import { GarbageCollector } from "./garbage.ts";
import { names } from "./names.ts";
import { PartBytesStore } from "./part-bytes.ts";
import { sweep } from "./sweep.ts";

const HOUR = 3_600_000;
const never = new AbortController().signal;

function setUp() {
  const storage = createMemoryStorage();
  const bytes = new PartBytesStore(storage, "s3-1");
  const garbage = new GarbageCollector(storage, bytes, (error) => {
    throw error;
  });
  return { storage, bytes, garbage };
}

async function* sealed(bytes: number): AsyncGenerator<Buffer> {
  yield randomBytes(bytes);
}

describe("sweep", () => {
  test("removes blobs this instance began before it started, and other instances' after a day", async () => {
    const { storage, bytes, garbage } = setUp();
    await bytes.stage(randomBytes(16), 100_000, sealed(100_016), 1_000);
    const others = new PartBytesStore(storage, "s3-2");
    await others.stage(randomBytes(16), 100_000, sealed(100_016), 1_000);
    const now = { instance: "s3-1", startedMs: 2_000, nowMs: 3_000 };
    expect(await sweep(storage, garbage, now, never)).toEqual({ garbage: 0, orphans: 1 });
    expect(storage.blobs.dump().size).toBe(1);
    expect(await sweep(storage, garbage, { ...now, nowMs: 25 * HOUR }, never)).toEqual({
      garbage: 0,
      orphans: 1,
    });
    expect(storage.blobs.dump().size).toBe(0);
  });

  test("leaves a blob that was committed, and one that is under way", async () => {
    const { storage, bytes, garbage } = setUp();
    const committed = await bytes.stage(randomBytes(16), 100_000, sealed(100_016), 1_000);
    await storage.kv.write(committed.writes);
    await bytes.stage(randomBytes(16), 100_000, sealed(100_016), 5_000);
    const now = { instance: "s3-1", startedMs: 2_000, nowMs: 6_000 };
    expect(await sweep(storage, garbage, now, never)).toEqual({ garbage: 0, orphans: 0 });
    expect(storage.blobs.dump().size).toBe(2);
  });

  test("finishes garbage that a crash left noted", async () => {
    const { storage, bytes, garbage } = setUp();
    const partId = randomBytes(16);
    const staged = await bytes.stage(partId, 100_000, sealed(100_016), 1_000);
    const parts = encodePartList([{ number: 1, bytes: 100_000, partId, isInline: false }]).toString("base64");
    await storage.kv.write([
      ...staged.writes,
      { put: names.garbage("g1"), value: encodeRecord({ id: "g1", parts }) },
    ]);
    await sweep(storage, garbage, { instance: "s3-1", startedMs: 0, nowMs: 0 }, never);
    expect(storage.blobs.dump().size).toBe(0);
    expect(await storage.kv.get(names.garbage("g1"))).toBeUndefined();
  });

  test("bytes that are being read stay until the reader is done", async () => {
    const { storage, bytes, garbage } = setUp();
    const partId = randomBytes(16);
    const staged = await bytes.stage(partId, 100_000, sealed(100_016), 1_000);
    await storage.kv.write(staged.writes);
    const parts = encodePartList([{ number: 1, bytes: 100_000, partId, isInline: false }]).toString("base64");
    const unpin = garbage.pin("object");
    await garbage.collect({ id: "object", parts });
    expect(storage.blobs.dump().size).toBe(1);
    unpin?.();
    await expect.poll(() => storage.blobs.dump().size).toBe(0);
  });
});
