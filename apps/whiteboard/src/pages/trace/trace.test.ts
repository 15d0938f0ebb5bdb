import { describe, expect, test } from "vitest";
import type { FlowSpan } from "../../api/types.ts";
import { callsOf, trailSpan } from "./trail-query.ts";
import { waterfallOf } from "./waterfall.ts";

const span = (spanId: string, parentSpanId: string, offsetMicros: number, durationMicros = 10): FlowSpan => ({
  ...{ spanId, parentSpanId, offsetMicros, durationMicros },
  ...{ service: "kms", world: "normal", name: "x", kind: "server", attributes: {} },
});
const told = (spans: readonly FlowSpan[]) =>
  waterfallOf(spans).falls.map(({ span: one, depth }) => `${one.spanId}${depth}`);

describe("the waterfall", () => {
  test("tells callees under their callers, in time", () => {
    expect(told([span("c", "a", 30), span("a", "", 0, 100), span("b", "a", 10), span("d", "b", 12)])).toEqual(
      ["a0", "b1", "d2", "c1"],
    );
  });

  test("stands those whose caller is missing, and circles, at the edge, each once", () => {
    expect(told([span("a", "gone", 5), span("b", "c", 1), span("c", "b", 2)]).toSorted()).toEqual([
      "a0",
      "b0",
      "c1",
    ]);
  });

  test("measures from the first span to the end of the last", () => {
    expect(waterfallOf([span("a", "", 500, 10), span("b", "a", 520, 30)])).toMatchObject({
      totalMicros: 50,
      falls: [{ startMicros: 0 }, { startMicros: 20 }],
    });
    expect(waterfallOf([]).falls).toEqual([]);
  });
});

describe("a flow's records in the trail", () => {
  test("are looked for around its time by the mesh's clock", () => {
    const { since, until } = trailSpan({ startedMs: 1_000_000, durationMicros: 2_000_000 }, 60_000);
    expect(since).toBeLessThan(1_060_000);
    expect(until).toBeGreaterThan(1_062_000);
  });

  test("are those of its operations and principals", () => {
    const steps = [
      { kind: "call", operation: "Kms.Decrypt", principal: "arn:a" },
      { kind: "return", operation: "Kms.Encrypt" },
    ];
    const { operations, principals } = callsOf({ steps } as never);
    expect([[...operations], [...principals]]).toEqual([["Decrypt"], ["arn:a"]]);
  });
});
