import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type BatchingOptions, batchingSink } from "./batching-sink.ts";
import { currentSpan } from "./current-span.ts";
import { s3PutSpans } from "./model/fixtures/s3-put.ts";
import { decodeTraces } from "./otlp/decode.ts";
import type { TracesData } from "./otlp/types.ts";
import { rateLimitedSampler } from "./sampler.ts";
import { createTracer } from "./tracer.ts";

const span = s3PutSpans()[0]!;

function exporter(send: (request: TracesData) => Promise<unknown> = async () => {}) {
  const batches: TracesData[] = [];
  const make = (options?: BatchingOptions) =>
    batchingSink(
      {
        export: (request) => {
          batches.push(request);
          return send(request);
        },
      },
      options,
    );
  return { make, sizes: () => batches.map((batch) => decodeTraces(batch).spans.length), batches };
}

describe("batchingSink", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("a lone span goes after 400 ms, spans that come together in one request", async () => {
    const { make, sizes } = exporter();
    const sink = make();
    for (let i = 0; i < 3; i++) sink.accept(span);
    await vi.advanceTimersByTimeAsync(399);
    expect(sizes()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sizes()).toEqual([3]);
    expect(sink.stats()).toEqual({ exported: 3, dropped: 0, waiting: 0 });
  });

  test("512 spans go at once, the rest after its time", async () => {
    const { make, sizes } = exporter();
    const sink = make();
    for (let i = 0; i < 600; i++) sink.accept(span);
    await vi.advanceTimersByTimeAsync(0);
    expect(sizes()[0]).toBe(512);
    await vi.advanceTimersByTimeAsync(400);
    expect(sizes()).toEqual([512, 88]);
  });

  test("with a receiver that hangs, 4,096 spans wait and the rest are dropped and counted", async () => {
    const { make } = exporter(() => new Promise(() => {}));
    const sink = make({ maxBatchSpans: 4 });
    for (let i = 0; i < 4 + 4096 + 10; i++) sink.accept(span);
    expect(sink.stats()).toEqual({ exported: 0, dropped: 10, waiting: 4096 });
  });

  test("spans of a failed request are dropped, counted, and the count told with the next", async () => {
    let fails = true;
    const { make, batches } = exporter(async () => {
      if (fails) throw new Error("flow is down");
    });
    const sink = make();
    sink.accept(span);
    await vi.advanceTimersByTimeAsync(400);
    fails = false;
    sink.accept(span);
    await vi.advanceTimersByTimeAsync(400);
    expect(sink.stats()).toEqual({ exported: 1, dropped: 1, waiting: 0 });
    expect(decodeTraces(batches[1]!).droppedAtSource.get(span.service)).toBe(1);
  });

  test("flush sends what waits and goes on", async () => {
    const { make, sizes } = exporter();
    const sink = make();
    for (let i = 0; i < 600; i++) sink.accept(span);
    await sink.flush();
    sink.accept(span);
    await sink.flush();
    expect(sizes()).toEqual([512, 88, 1]);
    expect(sink.stats()).toEqual({ exported: 601, dropped: 0, waiting: 0 });
  });

  test("close sends what waits", async () => {
    const { make, sizes } = exporter();
    const sink = make();
    for (let i = 0; i < 1000; i++) sink.accept(span);
    await sink.close();
    expect(sizes()).toEqual([512, 488]);
  });

  test("the export itself is in no span, even when the timer was set inside one", async () => {
    const spans: unknown[] = [];
    const { make } = exporter(async () => void spans.push(currentSpan()));
    const sink = make();
    const tracer = createTracer({
      service: "kms",
      world: "normal",
      sampler: rateLimitedSampler(Infinity),
      sink,
    });
    await tracer.span({ name: "outer", kind: "server" }, async () => {
      await tracer.span({ name: "inner", kind: "internal" }, async () => {});
      await vi.advanceTimersByTimeAsync(400);
    });
    expect(spans).toEqual([undefined]);
  });
});
