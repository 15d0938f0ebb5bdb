import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import { arrowOf, arrowWords, roleOf } from "./arrow.ts";
import { isNext, nextArrow, optionsOf } from "./predict.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;
const arrows = flow.steps.filter(({ kind }) => kind === "call");
const questionAt = (i: number) => ({ after: arrowOf(arrows[i]!), answer: arrowOf(arrows[i]!), why: "" });

describe("what comes next", () => {
  test("has exactly one right option, whatever the step, all options of the flow's participants", () => {
    const roles = new Set(flow.participants.map(({ name }) => roleOf(name)));
    for (const i of arrows.keys()) {
      const options = optionsOf(flow, questionAt(i))!;
      expect(new Set(options.map(arrowWords)).size).toBe(4);
      expect(options.filter((option) => isNext(flow, questionAt(i), option))).toHaveLength(1);
      for (const { from, to } of options) expect(roles.has(from) && roles.has(to)).toBe(true);
    }
  });

  test("has its options in the same order every time, and not always the same place for the right one", () => {
    expect(optionsOf(flow, questionAt(0))).toEqual(optionsOf(flow, questionAt(0)));
    const places = arrows.map((_, i) =>
      optionsOf(flow, questionAt(i))!.findIndex((option) => isNext(flow, questionAt(i), option)),
    );
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  test("cannot be asked after the last step, nor after one that is not there", () => {
    expect(nextArrow(flow, flow.steps.at(-1)!)).toBeUndefined();
    const missing = { from: "kms", to: "nobody", what: "Get" };
    expect(optionsOf(flow, { after: missing, answer: missing, why: "" })).toBeUndefined();
    expect(isNext(flow, { after: missing, answer: missing, why: "" }, missing)).toBe(false);
  });
});
