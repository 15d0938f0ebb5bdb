import { describe, expect, test } from "vitest";
import { checked, type Outcome } from "./scenario.ts";
import { establishedBy, isAsExpected } from "./verdict.ts";

function outcome(
  summary: { complete: boolean; droppedSpans: number },
  facts: Outcome["facts"] = [],
): Outcome {
  const recorded = { summary: { traceId: "ab", spanCount: 3, ...summary }, flow: { orphanSpans: 1 } };
  return { facts, recorded: recorded as unknown as Outcome["recorded"] };
}

describe("a demo's verdict", () => {
  test("is good when the recording is whole and each fact holds", () => {
    const good = outcome({ complete: true, droppedSpans: 0 }, [
      checked("4,097 bytes", true, { yes: "refused", no: "taken" }),
    ]);
    expect(isAsExpected(good)).toBe(true);
    expect(establishedBy(good).map(({ name }) => name)).toEqual(["4,097 bytes", "trace"]);
  });

  test("is bad when a fact does not hold", () => {
    const facts = [checked("4,097 bytes", false, { yes: "refused", no: "taken" })];
    expect(isAsExpected(outcome({ complete: true, droppedSpans: 0 }, facts))).toBe(false);
  });

  test.each([[{ complete: false, droppedSpans: 0 }], [{ complete: true, droppedSpans: 2 }]])(
    "is bad when the recording lacks something: %j",
    (summary) => {
      expect(isAsExpected(outcome(summary))).toBe(false);
      expect(establishedBy(outcome(summary)).at(-1)).toMatchObject({ name: "recording", asExpected: false });
    },
  );
});
