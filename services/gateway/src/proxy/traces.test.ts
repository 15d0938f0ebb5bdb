import { createTracer, type FinishedSpan, rateLimitedSampler, unsampledTraceparent } from "@keymesh/flow";
import { describe, expect, test } from "vitest";
import { echo } from "../testing/fixture.ts";
import { gatewayTo, headerPairs, send, upstream } from "../testing/harness.ts";

describe("traces", () => {
  const traced = async (tracesPerSecond: number) => {
    const spans: FinishedSpan[] = [];
    const sink = { accept: (span: FinishedSpan) => void spans.push(span), close: async () => {} };
    const tracer = createTracer({
      service: "gateway",
      world: "normal",
      sampler: rateLimitedSampler(tracesPerSecond),
      sink,
    });
    const gateway = await gatewayTo((await upstream(echo)).address, { tracer });
    const seenWith = async (headers: Record<string, string> = {}) =>
      headerPairs(JSON.parse((await send(gateway, { headers })).body).rawHeaders).traceparent;
    return { spans, seenWith };
  };

  test("start here when sampled, and go on to the service", async () => {
    const { spans, seenWith } = await traced(Number.POSITIVE_INFINITY);
    const seen = await seenWith();
    await expect.poll(() => spans.length).toBe(1);
    expect(seen).toBe(`00-${spans[0]!.traceId}-${spans[0]!.spanId}-01`);
    expect(spans[0]).toMatchObject({ name: "GET s3", attributes: { "http.response.status_code": 200 } });
  });

  test("continue the client's", async () => {
    const { spans, seenWith } = await traced(0);
    const seen = await seenWith({ traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01` });
    await expect.poll(() => spans.length).toBe(1);
    expect(spans[0]).toMatchObject({ traceId: "a".repeat(32), parentSpanId: "b".repeat(16) });
    expect(seen).toContain(spans[0]!.spanId);
  });

  test("that are not sampled stay so behind the gateway", async () => {
    const { spans, seenWith } = await traced(0);
    expect(await seenWith()).toBe(unsampledTraceparent);
    expect(spans).toEqual([]);
  });
});
