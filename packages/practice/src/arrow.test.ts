import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import {
  arrowOf,
  arrowWords,
  boardName,
  boardWords,
  cutAfter,
  isTrueOf,
  roleOf,
  stepOf,
  whatsOf,
} from "./arrow.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;

describe("an arrow", () => {
  test("names an HSM by its role, and nobody else's name is touched", () => {
    expect(["hsm-1", "hsm-22", "hsm", "hsmx", "kms"].map(roleOf)).toEqual([
      "hsm",
      "hsm",
      "hsm",
      "hsmx",
      "kms",
    ]);
  });

  test("can be made of every step, and is true of it", () => {
    for (const step of flow.steps) {
      expect(whatsOf(step).length).toBeGreaterThan(0);
      expect(isTrueOf(arrowOf(step), step)).toBe(true);
    }
  });

  test("is said with its direction, or as what one does alone", () => {
    expect(arrowWords({ from: "a", to: "b", what: "Get" })).toBe("a → b: Get");
    expect(arrowWords({ from: "a", to: "a", what: "wipe" })).toBe("a: wipe");
  });

  test("is said in the names of the board, with the HSM of the step it is near", () => {
    const ask = { from: "kms", to: "hsm", what: "GenerateDataKey" };
    const step = stepOf(flow, ask)!;
    expect(boardWords(flow, ask, step)).toBe(`kms → ${step.to}: GenerateDataKey`);
    expect(boardWords(flow, { from: "a", to: "b", what: "Get" }, step)).toBe("a → b: Get");
    const participants = ["kms", "hsm-1", "hsm-2"].map((name) => ({ ...flow.participants[0]!, name }));
    expect(boardName({ ...flow, participants }, "hsm")).toBe("hsm-1 / hsm-2");
    expect(boardWords({ ...flow, participants }, ask, { ...step, to: "hsm-2" })).toContain("→ hsm-2:");
  });

  test("finds its step, the first or a later one, or none", () => {
    const fact = { from: "caller", to: "s3-sim", what: "PutObject" };
    expect(stepOf(flow, fact)?.kind).toBe("call");
    expect(stepOf(flow, { ...fact, nth: 2 })).toBeUndefined();
    expect(stepOf(flow, { ...fact, to: "kms" })).toBeUndefined();
  });
});

test("a flow that is cut has nothing of what comes later", () => {
  const cut = cutAfter(flow, 3);
  expect(cut.steps).toHaveLength(3);
  for (const { moments, presence } of cut.lanes) {
    expect(moments.every(({ step }) => step <= 3)).toBe(true);
    expect(presence.length).toBe(3);
  }
});
