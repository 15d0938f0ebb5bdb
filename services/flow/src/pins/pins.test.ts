import { ServiceError } from "@keymesh/errors";
import type { FinishedSpan } from "@keymesh/flow";
import { createMemoryStorage, type MemoryStorage } from "@keymesh/testing";
import { afterEach, describe, expect, test } from "vitest";
import { spanBytes } from "../domain/span-size.ts";
import { TraceBook } from "../domain/trace-book.ts";
import { PinStore } from "./pin-store.ts";
import { Pins } from "./pins.ts";

const hex = (n: number, digits: number) => n.toString(16).padStart(digits, "0");
const startUnixNanos = 1_796_000_000_000_000_000n;

function span(trace: number, id: number): FinishedSpan {
  return {
    service: "kms",
    world: "normal",
    name: "Kms.Decrypt",
    kind: "server",
    traceId: hex(trace, 32),
    spanId: hex(id, 16),
    parentSpanId: id === 1 ? "" : hex(1, 16),
    startUnixNanos,
    endUnixNanos: startUnixNanos + 1_048_576n,
    attributes: { "keymesh.key_id": "key/1", "keymesh.allowed": true },
    events: [
      {
        name: "keymesh.key",
        timeUnixNanos: startUnixNanos,
        key: { kind: "DK", fingerprint: "0a1b2c3d", form: "plaintext", holder: "kms", act: "wipe" },
      },
    ],
  };
}

const opened: Pins[] = [];
afterEach(async () => {
  for (const pins of opened.splice(0)) await pins.close();
});

/** A flow service's pins over a storage that outlives it. */
async function start(storage: MemoryStorage, limits = { maxPins: 2, maxPinBytes: 1e6 }) {
  const book = new TraceBook({ maxTraces: 3, maxSpansPerTrace: 10, maxBytes: 1e9, ...limits });
  const warnings: string[] = [];
  const pins = new Pins({
    book,
    store: new PinStore(storage),
    ...limits,
    nowMs: () => Number(startUnixNanos / 1_000_000n) + 10_000,
    inGate: (act) => act(),
    warn: (what) => void warnings.push(what),
  });
  opened.push(pins);
  await pins.open();
  return { book, pins, warnings };
}

describe("Pins", () => {
  test("a pinned trace is there after a restart, span for span, by its name", async () => {
    const storage = createMemoryStorage();
    const before = await start(storage);
    before.book.add([span(1, 1), span(1, 2)], 0);
    await before.pins.pin(hex(1, 32), { name: "the leak" });
    const after = await start(storage);
    expect(after.book.get(hex(1, 32))).toMatchObject({ pin: { name: "the leak" } });
    expect([...after.book.get(hex(1, 32))!.spans.values()]).toEqual([span(1, 1), span(1, 2)]);
  });

  test("spans that come later are stored too", async () => {
    const storage = createMemoryStorage();
    const before = await start(storage);
    before.book.add([span(1, 1)], 0);
    await before.pins.pin(hex(1, 32), { name: "" });
    before.book.add([span(1, 2)], 0);
    before.pins.spansCame(hex(1, 32));
    await before.pins.close();
    const after = await start(storage);
    expect(after.book.get(hex(1, 32))?.spans.size).toBe(2);
  });

  test("an unpinned trace is not there after a restart, and nothing of it in storage", async () => {
    const storage = createMemoryStorage();
    const { book, pins } = await start(storage);
    book.add([span(1, 1)], 0);
    await pins.pin(hex(1, 32), { name: "" });
    await pins.unpin(hex(1, 32));
    expect(await storage.kv.scan({ prefix: "flow/" })).toEqual([]);
    expect(await storage.blobs.list("flow/")).toEqual([]);
    expect(book.get(hex(1, 32))?.pin).toBeUndefined();
    await expect(pins.unpin(hex(1, 32))).rejects.toMatchObject({ code: "NotFound" });
  });

  test("as many as may be pinned are, and one more is refused until one is let go", async () => {
    const { book, pins } = await start(createMemoryStorage());
    book.add([span(1, 1), span(2, 1), span(3, 1)], 0);
    await pins.pin(hex(1, 32), { name: "" });
    await pins.pin(hex(2, 32), { name: "" });
    await pins.pin(hex(2, 32), { name: "another name is no other pin" });
    await expect(pins.pin(hex(3, 32), { name: "" })).rejects.toMatchObject({ code: "LimitExceeded" });
    await pins.unpin(hex(1, 32));
    await pins.pin(hex(3, 32), { name: "" });
    expect(book.stats().pins).toBe(2);
  });

  test("a trace of as many bytes as a pin may have is pinned, one of a byte more is not", async () => {
    const bytes = spanBytes(span(1, 1));
    const fits = await start(createMemoryStorage(), { maxPins: 2, maxPinBytes: bytes });
    fits.book.add([span(1, 1)], 0);
    await fits.pins.pin(hex(1, 32), { name: "" });
    const isOver = await start(createMemoryStorage(), { maxPins: 2, maxPinBytes: bytes - 1 });
    isOver.book.add([span(1, 1)], 0);
    await expect(isOver.pins.pin(hex(1, 32), { name: "" })).rejects.toMatchObject({ code: "LimitExceeded" });
  });

  test("what storage did not take is not pinned", async () => {
    const storage = createMemoryStorage();
    const { book, pins } = await start(storage);
    book.add([span(1, 1)], 0);
    storage.kv.outage = new ServiceError("ServiceUnavailable", "away");
    await expect(pins.pin(hex(1, 32), { name: "" })).rejects.toThrow("away");
    expect(book.get(hex(1, 32))?.pin).toBeUndefined();
  });

  test("nothing is pinned before what is stored was read; then it is read, once storage is there", async () => {
    const storage = createMemoryStorage();
    const before = await start(storage);
    before.book.add([span(1, 1)], 0);
    await before.pins.pin(hex(1, 32), { name: "kept" });
    storage.kv.outage = new ServiceError("ServiceUnavailable", "away");
    const after = await start(storage);
    after.book.add([span(2, 1)], 0);
    await expect(after.pins.pin(hex(2, 32), { name: "" })).rejects.toMatchObject({
      code: "ServiceUnavailable",
    });
    storage.kv.outage = undefined;
    await expect.poll(() => after.book.get(hex(1, 32))?.pin, { timeout: 30_000 }).toEqual({ name: "kept" });
    expect(after.warnings).toHaveLength(1);
  });

  test("reloaded, it goes by what is stored now: nothing after a reset, a snapshot's pins after a restore", async () => {
    const storage = createMemoryStorage();
    const { book, pins } = await start(storage);
    book.add([span(1, 1), span(2, 1)], 0);
    await pins.pin(hex(1, 32), { name: "in the snapshot" });
    await pins.reload();
    expect(book.latest().map(({ traceId }) => traceId)).toEqual([hex(1, 32)]);
    await storage.kv.write([{ delete: `flow/pin/${hex(1, 32)}` }]);
    await pins.reload();
    expect(book.latest()).toEqual([]);
    expect(await storage.blobs.list("flow/")).toEqual([]);
  });

  test("a pin that is spoilt is told of, and the others are read", async () => {
    const storage = createMemoryStorage();
    const before = await start(storage);
    before.book.add([span(1, 1), span(2, 1)], 0);
    for (const trace of [1, 2]) await before.pins.pin(hex(trace, 32), { name: "" });
    await storage.blobs.writeAt(`flow/pinned/${hex(1, 32)}`, 0, Buffer.alloc(64, 0xff));
    const after = await start(storage);
    expect(after.book.latest().map(({ traceId }) => traceId)).toEqual([hex(2, 32)]);
    expect(after.warnings).toEqual([`the pinned trace ${hex(1, 32)} cannot be read`]);
  });
});
