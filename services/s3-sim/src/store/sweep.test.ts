import { randomBytes } from "node:crypto";
import { createMemoryStorage } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { encodePartList } from "../domain/part-list.ts";
import { GarbageCollector } from "./garbage.ts";
import { names } from "./names.ts";
import { PartBytesStore } from "./part-bytes.ts";
import { noPeers, type Peers } from "./peers.ts";
import { sweep } from "./sweep.ts";

const HOUR = 3_600_000;
const never = new AbortController().signal;

function setUp(peers: Peers = noPeers) {
  const storage = createMemoryStorage();
  const bytes = new PartBytesStore(storage, "s3-1");
  const clock = { ms: 1_000 };
  const fail = (error: unknown) => {
    throw error;
  };
  const garbage = new GarbageCollector(storage, bytes, fail, { peers, machineMs: () => clock.ms });
  const sweeper = { instance: "s3-1", epoch: bytes.epoch, nowMs: 3_000, peers };
  return { storage, bytes, garbage, clock, sweeper };
}

/** Other replicas, by name. */
const peersOf = (...alive: string[]): Peers => ({
  get areThere() {
    return alive.length > 0;
  },
  isAlive: (instance) => alive.includes(instance),
});

async function* sealed(bytes: number): AsyncGenerator<Buffer> {
  yield randomBytes(bytes);
}

describe("sweep", () => {
  test("removes blobs that an earlier process of this instance began, and those of instances that are gone", async () => {
    const alive = ["s3-2"];
    const { storage, bytes, garbage, clock, sweeper } = setUp({
      areThere: false,
      isAlive: (one) => alive.includes(one),
    });
    await new PartBytesStore(storage, "s3-1").stage(randomBytes(16), 100_000, sealed(100_016), 2_000);
    await bytes.stage(randomBytes(16), 100_000, sealed(100_016), 2_000);
    await new PartBytesStore(storage, "s3-2").stage(randomBytes(16), 100_000, sealed(100_016), 2_000);
    expect(await sweep(storage, garbage, sweeper, never)).toEqual({ garbage: 0, orphans: 1 });
    expect(storage.blobs.dump().size).toBe(2);
    alive.pop();
    expect(await sweep(storage, garbage, sweeper, never)).toEqual({ garbage: 0, orphans: 1 });
    expect(storage.blobs.dump().size).toBe(1);
    clock.ms += 25 * HOUR;
    expect(await sweep(storage, garbage, { ...sweeper, nowMs: 25 * HOUR }, never)).toEqual({
      garbage: 0,
      orphans: 1,
    });
    expect(storage.blobs.dump().size).toBe(0);
  });

  test("leaves a blob that was committed, and one that is under way", async () => {
    const { storage, bytes, garbage, sweeper } = setUp();
    const committed = await bytes.stage(randomBytes(16), 100_000, sealed(100_016), 1_000);
    await storage.kv.write(committed.writes);
    await bytes.stage(randomBytes(16), 100_000, sealed(100_016), 1_000);
    expect(await sweep(storage, garbage, sweeper, never)).toEqual({ garbage: 0, orphans: 0 });
    expect(storage.blobs.dump().size).toBe(2);
  });

  test("what it took for abandoned can no longer be committed", async () => {
    const { storage, bytes, garbage, sweeper } = setUp();
    const slow = await bytes.stage(randomBytes(16), 100_000, sealed(100_016), 1_000);
    await sweep(storage, garbage, { ...sweeper, instance: "s3-2" }, never);
    expect(storage.blobs.dump().size).toBe(0);
    await expect(storage.kv.write(slow.writes)).rejects.toMatchObject({ code: "ConditionFailed" });
  });

  test("finishes garbage that a crash left noted", async () => {
    const { storage, garbage, sweeper, note } = await withGarbage();
    await storage.kv.write([note]);
    expect(await sweep(storage, garbage, sweeper, never)).toEqual({ garbage: 1, orphans: 0 });
    expect(storage.blobs.dump().size).toBe(0);
    expect(await storage.kv.get(names.garbage("object"))).toBeUndefined();
  });

  test("leaves for ten minutes what another replica may be reading", async () => {
    const { storage, garbage, sweeper, clock, noted, note } = await withGarbage(peersOf("s3-2"));
    await storage.kv.write([note]);
    await garbage.collect(noted);
    clock.ms += 10 * 60_000 - 1;
    expect(await sweep(storage, garbage, sweeper, never)).toEqual({ garbage: 0, orphans: 0 });
    expect(storage.blobs.dump().size).toBe(1);
    clock.ms += 1;
    expect(await sweep(storage, garbage, sweeper, never)).toEqual({ garbage: 1, orphans: 0 });
    expect(storage.blobs.dump().size).toBe(0);
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

/** A committed part, and the write that makes it garbage. */
async function withGarbage(peers?: Peers) {
  const made = setUp(peers);
  const partId = randomBytes(16);
  const staged = await made.bytes.stage(partId, 100_000, sealed(100_016), 1_000);
  await made.storage.kv.write(staged.writes);
  const parts = encodePartList([{ number: 1, bytes: 100_000, partId, isInline: false }]).toString("base64");
  const noted = { id: "object", parts };
  return { ...made, noted, note: made.garbage.note(noted) };
}
