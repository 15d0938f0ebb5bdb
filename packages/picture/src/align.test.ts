import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow, type Flow } from "@keymesh/flow/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aligned, haveStepsInCommon, partingOf } from "./align.ts";

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

  test("part at the refusal when one is refused and asks again, not where the names of the flows differ", () => {
    const decrypt = (spanId: string, error?: string): Flow["steps"] => [
      {
        ...flow.steps[0]!,
        kind: "call",
        spanId,
        from: "caller",
        to: "kms",
        operation: "Kms.Decrypt",
        keys: [],
      },
      {
        ...flow.steps[0]!,
        ...{ kind: "return", spanId, from: "kms", to: "caller", operation: "Kms.Decrypt", keys: [] },
        ...(error ? { error } : {}),
      },
    ];
    const own = (operation: string): Flow["steps"] => [
      { ...flow.steps[0]!, kind: "local", spanId: "root", from: "caller", to: "caller", operation, keys: [] },
    ];
    const numbered = (steps: Flow["steps"]): Flow => ({
      ...flow,
      steps: steps.map((step, i) => ({ ...step, number: i + 1 })),
    });
    const works = numbered([...own("demo.a"), ...decrypt("1")]);
    const broken = numbered([...own("demo.a.broken"), ...decrypt("1", "Invalid"), ...decrypt("2")]);
    const pairs = aligned(works, broken);
    expect(pairs.slice(0, 3)).toEqual([
      { left: 1, right: 1 },
      { left: 2, right: 2 },
      { left: 3, right: 3, differs: true },
    ]);
    expect(partingOf(pairs)).toBe(2);
  });

  test("go side by side from the first step when they have nothing in common, and that is known", () => {
    const pairs = aligned(of(["a", "b"]), of(["x", "y", "z"]));
    expect(pairs).toEqual([
      { left: 1, right: 1, differs: true },
      { left: 2, right: 2, differs: true },
      { right: 3 },
    ]);
    expect(haveStepsInCommon(pairs)).toBe(false);
    expect(haveStepsInCommon(aligned(flow, flow))).toBe(true);
  });

  test("do not mind whether the HBK was still unwrapped", () => {
    const steps = flow.steps.map((step) => ({
      ...step,
      keys: step.keys.flatMap((key) => {
        if (key.kind === "DomainKey" || (key.kind === "EKT" && key.act === "unwrap")) return [];
        return [key.kind === "HBK" && key.act === "unwrap" ? { ...key, act: "use" as const } : key];
      }),
    }));
    expect(partingOf(aligned(flow, { ...flow, steps }))).toBeUndefined();
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
