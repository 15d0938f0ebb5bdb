import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import { stepsWith } from "./steps-with.ts";

const { steps } = buildFlow(s3PutSpans())!;

describe("the filter of the steps", () => {
  test("leaves all of them for no text, and none for what no step says", () => {
    expect(stepsWith(steps, "  ")).toBe(steps);
    expect(stepsWith(steps, "no step says this")).toEqual([]);
  });

  test("finds operations, keys and faults, as the board words them", () => {
    const killed = steps.map((step, i) => (i === 2 ? { ...step, fault: "kill" } : step));
    expect(stepsWith(killed, "KILL").map(({ number }) => number)).toEqual([3]);
    expect(stepsWith(steps, "generatedatakey").length).toBeGreaterThan(0);
    expect(stepsWith(steps, "derive dek").length).toBeGreaterThan(0);
  });
});
