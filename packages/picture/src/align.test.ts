import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow, type Flow } from "@keymesh/flow/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aligned, partingOf } from "./align.ts";

const flow = buildFlow(s3PutSpans())!;
const of = (operations: readonly string[]): Flow => ({
  ...flow,
  lanes: [],
  steps: operations.map((operation, i) => ({
    ...flow.steps[0]!,
    number: i + 1,
    operation,
    keys: [],
    stored: [],
  })),
});

describe("two flows side by side", () => {
  test("are pairs all along when they are the same", () => {
    const pairs = aligned(flow, flow);
    expect(pairs).toEqual(flow.steps.map(({ number }) => ({ left: number, right: number })));
    expect(partingOf(pairs)).toBeUndefined();
  });

  test("part where one goes on without the other, and meet again", () => {
    const pairs = aligned(of(["a", "b", "c", "d"]), of(["a", "x", "d"]));
    expect(pairs[0]).toEqual({ left: 1, right: 1 });
    expect(partingOf(pairs)).toBe(1);
    expect(pairs.at(-1)).toEqual({ left: 4, right: 3 });
  });

  test("have every step of both, once and in order", () => {
    const operations = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 30 });
    fc.assert(
      fc.property(operations, operations, (left, right) => {
        const pairs = aligned(of(left), of(right));
        expect(pairs.flatMap((pair) => pair.left ?? [])).toEqual(left.map((_, i) => i + 1));
        expect(pairs.flatMap((pair) => pair.right ?? [])).toEqual(right.map((_, i) => i + 1));
      }),
    );
  });

  test("do not mind which HSM of the fleet answered", () => {
    const moved = (step: Flow["steps"][number]) => ({
      ...step,
      from: step.from.replace("hsm-1", "hsm-2"),
      to: step.to.replace("hsm-1", "hsm-2"),
    });
    expect(partingOf(aligned(flow, { ...flow, steps: flow.steps.map(moved) }))).toBeUndefined();
  });
});
