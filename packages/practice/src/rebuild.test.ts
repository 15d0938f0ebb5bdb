import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import { gradeBoard, PASS_PERCENT, vocabularyOf } from "./rebuild.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;
const put = { from: "caller", to: "s3-sim", what: "PutObject" };
const ask = { from: "s3-sim", to: "kms", what: "GenerateDataKey" };
const hsm = { from: "kms", to: "hsm", what: "GenerateDataKey" };
const store = { from: "s3-sim", to: "storage", what: "PutBlob" };
const untrue = { from: "caller", to: "hsm", what: "PutObject" };
const wanted = [put, ask, hsm, store];

describe("a board", () => {
  test("with every arrow in order is whole", () => {
    expect(gradeBoard(flow, wanted, wanted)).toMatchObject({ percent: 100, passed: true });
  });

  test("that is empty misses everything", () => {
    const { wanted: found, percent, passed } = gradeBoard(flow, wanted, []);
    expect(found.map(({ is }) => is)).toEqual(["missing", "missing", "missing", "missing"]);
    expect([percent, passed]).toEqual([0, false]);
  });

  test("tells an arrow that is out of order from one that is missing", () => {
    const { wanted: found, percent } = gradeBoard(flow, wanted, [ask, put, hsm]);
    expect(found.map(({ is }) => is).sort()).toEqual(["missing", "out of order", "there", "there"]);
    expect(percent).toBe(50);
  });

  test("loses by what is untrue, and not by what is true and was not asked for", () => {
    expect(gradeBoard(flow, wanted, [put, ask, hsm, store, untrue]).percent).toBe(PASS_PERCENT);
    expect(gradeBoard(flow, wanted, [put, ask, hsm, store, untrue]).passed).toBe(true);
    expect(gradeBoard(flow, wanted, [put, ask, hsm, store, untrue, untrue]).passed).toBe(false);
    const { drawn, percent } = gradeBoard(flow, [put, ask], [put, ask, store]);
    expect([drawn[2]!.is, percent]).toEqual(["also true", 100]);
  });

  test("is drawn in the words of its flows, each once", () => {
    const { roles, whats } = vocabularyOf([flow, flow]);
    expect(roles).toEqual([...new Set(roles)]);
    expect(whats).toEqual([...new Set(whats)]);
    expect(whats).toEqual(expect.arrayContaining(["PutObject", "GenerateDataKey"]));
    expect(roles).toContain("hsm");
  });

  test("is not drawn with what was refused: an error is no operation", () => {
    const refused = { ...flow, steps: flow.steps.map((step) => ({ ...step, error: "IncorrectState" })) };
    expect(vocabularyOf([refused]).whats).toEqual([]);
    const [call, ...others] = flow.steps;
    const once = { ...flow, steps: [call!, { ...others.at(-1)!, error: "IncorrectState" }] };
    expect(vocabularyOf([once]).whats).toEqual(["PutObject"]);
  });

  test("does not pass without what is required, whatever its percentage", () => {
    const required = [put, ask, hsm, store, { ...untrue, required: true }];
    expect(gradeBoard(flow, required, wanted)).toMatchObject({ percent: PASS_PERCENT, passed: false });
    expect(gradeBoard(flow, required, wanted).lacking).toEqual([required[4]]);
    expect(gradeBoard(flow, required, required).passed).toBe(true);
  });

  test("may have keys of one answer in either order, and nothing else", () => {
    const [encrypted, clear] = ["encrypted data key", "data key"].map((what) => ({
      from: "kms",
      to: "s3-sim",
      what,
    }));
    const both = [encrypted!, clear!, store];
    expect(gradeBoard(flow, both, [clear!, encrypted!, store]).percent).toBe(100);
    expect(gradeBoard(flow, both, [clear!, store, encrypted!]).percent).toBe(67);
    expect(gradeBoard(flow, wanted, [ask, put, hsm, store]).percent).toBe(75);
  });
});
