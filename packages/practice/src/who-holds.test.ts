import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import { gradeHolders, holdersAt, type WhoHoldsLevel } from "./who-holds.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;
const level: WhoHoldsLevel = {
  id: "one",
  title: "",
  flow: "s3-put",
  kind: "DK",
  at: { from: "s3-sim", to: "s3-sim", what: "use data key" },
  answer: ["s3-sim"],
  why: "",
};

describe("who holds a key in clear", () => {
  test("is right with all of its holders, and nobody else", () => {
    expect(gradeHolders(flow, level, ["s3-sim"])).toEqual({ right: true, missed: [], extra: [] });
    expect(gradeHolders(flow, level, [])).toEqual({ right: false, missed: ["s3-sim"], extra: [] });
    expect(gradeHolders(flow, level, ["s3-sim", "kms"])).toEqual({
      right: false,
      missed: [],
      extra: ["kms"],
    });
  });

  test("is nobody at the end", () => {
    expect(holdersAt(flow, flow.steps.length, "DK")).toEqual([]);
  });

  test("cannot be graded at a step that is not there", () => {
    expect(gradeHolders(flow, { ...level, at: { ...level.at, to: "kms" } }, [])).toBeUndefined();
  });
});
