import type { FinishedSpan } from "@keymesh/flow";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spanBytes } from "./span-size.ts";
import { summarize } from "./trace.ts";
import { TraceBook } from "./trace-book.ts";

const hex = (n: number, digits: number) => n.toString(16).padStart(digits, "0");

function span(trace: number, id: number, more: Partial<FinishedSpan> = {}): FinishedSpan {
  return {
    service: "kms",
    world: "normal",
    name: "Kms.Decrypt",
    kind: "server",
    traceId: hex(trace, 32),
    spanId: hex(id, 16),
    parentSpanId: "",
    startUnixNanos: BigInt(id) * 1_000_000n,
    endUnixNanos: BigInt(id) * 1_000_000n + 500_000n,
    attributes: {},
    events: [],
    ...more,
  };
}
const roomy = { maxTraces: 10, maxSpansPerTrace: 10, maxBytes: 1e9, maxPinBytes: 1e6 };

describe("TraceBook", () => {
  test("the trace that came first makes room for the one over the bound", () => {
    const book = new TraceBook({ ...roomy, maxTraces: 2 });
    for (const trace of [1, 2, 3]) book.add([span(trace, 1)], 0);
    expect(book.get(hex(1, 32))).toBeUndefined();
    expect(book.latest().map(({ traceId }) => traceId)).toEqual([hex(3, 32), hex(2, 32)]);
    expect(book.stats()).toMatchObject({ traces: 2, spans: 2, evictedTraces: 1, receivedSpans: 3 });
  });

  test("a trace takes its fill of spans and not one more, and says so", () => {
    const book = new TraceBook({ ...roomy, maxSpansPerTrace: 3 });
    const kept = book.add(
      [1, 2, 3, 4].map((id) => span(1, id)),
      0,
    );
    expect(kept.get(hex(1, 32))).toHaveLength(3);
    expect(book.get(hex(1, 32))?.droppedSpans).toBe(1);
    expect(book.stats().rejectedSpans).toBe(1);
  });

  test("a span that comes twice is kept once", () => {
    const book = new TraceBook(roomy);
    book.add([span(1, 1)], 0);
    expect(book.add([span(1, 1)], 0).size).toBe(0);
    expect(book.stats().spans).toBe(1);
  });

  test("a pinned trace makes no room, and takes later spans", () => {
    const book = new TraceBook({ ...roomy, maxTraces: 1 });
    book.add([span(1, 1)], 1);
    expect(book.pin(hex(1, 32), { name: "kept" })).toBe(true);
    for (const trace of [2, 3]) book.add([span(trace, 1)], trace);
    book.add([span(1, 2)], 9);
    expect(book.get(hex(1, 32))?.spans.size).toBe(2);
    expect(book.latest().map(({ traceId }) => traceId)).toEqual([hex(3, 32), hex(1, 32)]);
    expect(book.stats()).toMatchObject({ traces: 1, spans: 1, pins: 1 });
    expect(book.pin(hex(9, 32), { name: "" })).toBe(false);
  });

  test("a pinned trace takes its fill of bytes and not one span more", () => {
    const book = new TraceBook({ ...roomy, maxPinBytes: 2 * spanBytes(span(1, 1)) });
    book.add([span(1, 1)], 0);
    book.pin(hex(1, 32), { name: "" });
    book.add([span(1, 2)], 0);
    book.add([span(1, 3)], 0);
    expect(book.get(hex(1, 32))).toMatchObject({ droppedSpans: 1, bytes: 2 * spanBytes(span(1, 1)) });
  });

  test("unpinned, it is one among the others again", () => {
    const book = new TraceBook({ ...roomy, maxTraces: 1 });
    book.add([span(1, 1)], 1);
    book.pin(hex(1, 32), { name: "" });
    book.add([span(2, 1)], 2);
    book.unpin(hex(1, 32));
    expect(book.stats()).toMatchObject({ traces: 1, spans: 1, pins: 0, evictedTraces: 1 });
    expect(book.get(hex(1, 32))?.pin).toBeUndefined();
  });

  test("a pin read again joins what came of the trace meanwhile", () => {
    const book = new TraceBook(roomy);
    book.add([span(1, 2), span(2, 1)], 5);
    book.restore(hex(1, 32), [span(1, 1)], { name: "old" });
    expect([...book.get(hex(1, 32))!.spans.keys()]).toEqual([hex(1, 16), hex(2, 16)]);
    expect(book.stats()).toMatchObject({ traces: 1, spans: 1, pins: 1, bytes: spanBytes(span(2, 1)) });
  });

  test("cleared, it has no pins either", () => {
    const book = new TraceBook(roomy);
    book.add([span(1, 1)], 1);
    book.pin(hex(1, 32), { name: "" });
    book.clear(10);
    expect(book.latest()).toEqual([]);
    expect(book.stats().pins).toBe(0);
  });

  test("holds its bounds whatever comes, and counts right", () => {
    const bounds = {
      maxTraces: 4,
      maxSpansPerTrace: 5,
      maxBytes: 8 * spanBytes(span(1, 1)),
      maxPinBytes: 1e6,
    };
    const arrival = fc.record({ trace: fc.integer({ min: 1, max: 9 }), id: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 200 }), (arrivals) => {
        const book = new TraceBook(bounds);
        for (const { trace, id } of arrivals) book.add([span(trace, id)], 0);
        const kept = book.latest().flatMap((trace) => [...trace.spans.values()]);
        const { traces, spans, bytes } = book.stats();
        expect(traces).toBeLessThanOrEqual(bounds.maxTraces);
        expect(bytes).toBeLessThanOrEqual(bounds.maxBytes);
        expect(spans).toBe(kept.length);
        expect(bytes).toBe(kept.reduce((sum, each) => sum + spanBytes(each), 0));
      }),
    );
  });
});

describe("summarize", () => {
  const book = new TraceBook(roomy);
  const child = span(1, 3, {
    service: "storage",
    parentSpanId: hex(2, 16),
    error: "NotFound",
    attributes: { "keymesh.key_id": "k1", "keymesh.principal": "arn:aws:iam::000000000000:root" },
  });

  test("a trace whose root has not come yet is not complete", () => {
    book.add([child], 100);
    expect(summarize(book.get(hex(1, 32))!, 150)).toMatchObject({
      complete: false,
      idleMs: 50,
      spanCount: 1,
    });
  });

  test("nor is one with a call that was answered, of which the callee's part has not come", () => {
    const own = new TraceBook(roomy);
    const call = (id: number, more: Partial<FinishedSpan> = {}) =>
      span(3, id, { kind: "client", name: "Storage.Get", parentSpanId: hex(1, 16), ...more });
    const isComplete = () => summarize(own.get(hex(3, 32))!, 0).complete;
    own.add([call(2), span(3, 1), call(3, { error: "ServiceUnavailable" })], 0);
    expect(isComplete()).toBe(false);
    own.add([span(3, 4, { service: "storage", name: "Storage.Get", parentSpanId: hex(2, 16) })], 0);
    expect(isComplete()).toBe(true);
  });

  test("what the gateway passed on is called as its service calls it; what it refused, as the gateway does", () => {
    const own = new TraceBook(roomy);
    own.add([span(2, 1, { service: "gateway", name: "POST kms" })], 0);
    expect(summarize(own.get(hex(2, 32))!, 0)).toMatchObject({
      rootOperation: "POST kms",
      rootService: "gateway",
    });
    own.add([span(2, 2, { name: "Kms.Encrypt", parentSpanId: hex(1, 16) })], 0);
    expect(summarize(own.get(hex(2, 32))!, 0)).toMatchObject({
      rootOperation: "Kms.Encrypt",
      rootService: "kms",
      complete: true,
    });
  });

  test("tells root, services, keys, principals, error and duration", () => {
    book.add([span(1, 2, { name: "Kms.Encrypt" })], 200);
    expect(summarize(book.get(hex(1, 32))!, 250)).toEqual({
      traceId: hex(1, 32),
      startedMs: 2,
      durationMicros: 1500,
      rootOperation: "Kms.Encrypt",
      rootService: "kms",
      services: ["kms", "storage"],
      principals: ["arn:aws:iam::000000000000:root"],
      keyIds: ["k1"],
      error: "NotFound",
      spanCount: 2,
      droppedSpans: 0,
      complete: true,
      idleMs: 50,
      pinned: false,
      name: "",
    });
  });
});
