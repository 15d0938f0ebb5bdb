import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import { breachesOf, RULES } from "./rules.ts";
import { spoiled, stepWords, type WrongStepLevel } from "./wrong-step.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;
const level = (at: WrongStepLevel["at"], change: WrongStepLevel["change"]): WrongStepLevel => ({
  id: "one",
  title: "",
  flow: "s3-put",
  at,
  change,
  rule: "kms alone",
  why: "",
});
const ask = { from: "s3-sim", to: "kms", what: "GenerateDataKey" };

describe("a flow with a wrong step", () => {
  test("breaks a rule there, and nowhere as it was", () => {
    expect(breachesOf(flow)).toEqual([]);
    const wrong = spoiled(flow, level(ask, { to: "hsm" }))!;
    expect(breachesOf(wrong.flow)).toEqual([{ step: wrong.step, rule: "kms alone" }]);
    expect(stepWords(wrong.flow.steps[wrong.step - 1]!)).toBe("s3-sim asks hsm-1: GenerateDataKey");
    expect(RULES["kms alone"]).toContain("KMS");
  });

  test("shows no lanes, and leaves every other step as it was", () => {
    const wrong = spoiled(flow, level(ask, { to: "hsm" }))!;
    expect(wrong.flow.lanes).toEqual([]);
    expect(wrong.flow.steps.filter((step, i) => step !== flow.steps[i])).toHaveLength(1);
  });

  test("that keeps the data key instead of wiping it breaks a rule", () => {
    const wipe = { from: "s3-sim", to: "s3-sim", what: "wipe data key" };
    const keys = { of: { kind: "DK", act: "wipe" }, set: { act: "use" } } as const;
    const wrong = spoiled(flow, level(wipe, { keys }))!;
    expect(breachesOf(wrong.flow)).toEqual([{ step: wrong.step, rule: "wiped" }]);
  });

  test("is none when the flow has no such step", () => {
    expect(spoiled(flow, level({ ...ask, nth: 9 }, { to: "hsm" }))).toBeUndefined();
  });
});
