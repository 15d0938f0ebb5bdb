import type { Flow } from "@keymesh/flow";
import { storyOf, tellStep } from "@keymesh/picture";
import {
  type Arrow,
  arrowOf,
  arrowWords,
  breachesOf,
  claimIn,
  gradeBoard,
  gradeHolders,
  gradeWhiteboard,
  holdersAt,
  isNext,
  isTrueOf,
  LEVELS,
  nextArrow,
  optionsOf,
  remarksOn,
  roleOf,
  spoiled,
  stepOf,
  stepWords,
  whatsOf,
} from "@keymesh/practice";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { adminOf } from "./support/admin.ts";
import { sharedMesh } from "./support/mesh.ts";
import { run } from "./support/scenario-runs.ts";

/** Every level of the practice is held against a flow that was recorded just now: none can be wrong. */
const mesh = sharedMesh(inject("meshFolder"));
const admin = adminOf(mesh);
const flows = new Map<string, Flow>();
const nameOf = (flow: string, variant?: string) => (variant ? `${flow}?${variant}` : flow);
const flowOf = (flow: string, variant?: string) => flows.get(nameOf(flow, variant))!;
const isIn = (flow: Flow) => (arrow: Arrow) => flow.steps.some((step) => isTrueOf(arrow, step));

const wanted = new Map<string, readonly [string, string | undefined]>();
for (const { flow } of [...LEVELS.predict, ...LEVELS.rebuild, ...LEVELS["who-holds"]])
  wanted.set(flow, [flow, undefined]);
for (const { flow, variant } of LEVELS["wrong-step"]) wanted.set(nameOf(flow, variant), [flow, variant]);
for (const { flows: names } of LEVELS["five-minute"])
  for (const name of names) wanted.set(name, [name, undefined]);

beforeAll(async () => {
  for (const [key, [flow, variant]] of wanted) {
    const { traceId } = await run(mesh, flow, variant);
    const { body } = await admin.get(`flows/${traceId}/picture`);
    flows.set(key, storyOf((body as unknown as { flow: Flow }).flow));
  }
}, 180_000);

test("no recorded flow breaks a rule", () => {
  expect(
    [...flows].flatMap(([name, flow]) => breachesOf(flow).map((breach) => ({ name, ...breach }))),
  ).toEqual([]);
});

describe("predict", () => {
  for (const { id, flow: name, questions } of LEVELS.predict)
    test(`${id}: each answer is the arrow that came next, and no decoy is`, () => {
      const flow = flowOf(name);
      for (const question of questions) {
        const after = stepOf(flow, question.after);
        expect([question.after, after]).toEqual([question.after, expect.anything()]);
        expect(arrowOf(nextArrow(flow, after!)!)).toEqual(question.answer);
        const options = optionsOf(flow, question)!;
        expect(options).toHaveLength(4);
        expect(options.filter((option) => isNext(flow, question, option))).toEqual([question.answer]);
        const roles = flow.participants.map(({ name: one }) => roleOf(one));
        for (const { from, to } of options) expect(roles).toEqual(expect.arrayContaining([from, to]));
      }
    });
});

describe("rebuild", () => {
  for (const { id, flow: name, arrows } of LEVELS.rebuild)
    test(`${id}: what it asks for happened, in that order; one thing less is found, and so is one turned round`, () => {
      const flow = flowOf(name);
      let at = 0;
      for (const arrow of arrows) {
        const step = flow.steps.find((one) => one.number >= at && isTrueOf(arrow, one));
        expect([arrowWords(arrow), step !== undefined]).toEqual([arrowWords(arrow), true]);
        at = step!.number;
      }
      expect(gradeBoard(flow, arrows, arrows)).toMatchObject({ percent: 100, passed: true });
      expect(gradeBoard(flow, arrows, arrows.slice(1)).wanted[0]!.is).toBe("missing");
      expect(gradeBoard(flow, arrows, []).passed).toBe(false);
    });
});

describe("wrong step", () => {
  for (const level of LEVELS["wrong-step"])
    test(`${level.id}: the changed step breaks its rule and can be seen; no other step breaks any`, () => {
      const flow = flowOf(level.flow, level.variant);
      const wrong = spoiled(flow, level);
      expect(wrong).toBeDefined();
      const breaches = breachesOf(wrong!.flow);
      expect(breaches).toContainEqual({ step: wrong!.step, rule: level.rule });
      expect(breaches.filter(({ step }) => step !== wrong!.step)).toEqual([]);
      const told = wrong!.flow.steps.map(stepWords);
      const truth = flow.steps.map(stepWords);
      expect(told.flatMap((words, i) => (words === truth[i] ? [] : [i + 1]))).toEqual([wrong!.step]);
    });
});

describe("who holds it", () => {
  for (const level of LEVELS["who-holds"])
    test(`${level.id}: the answer is what was recorded`, () => {
      const flow = flowOf(level.flow);
      const step = stepOf(flow, level.at);
      expect([level.at, step]).toEqual([level.at, expect.anything()]);
      expect(holdersAt(flow, step!.number, level.kind)).toEqual([...level.answer].sort());
      expect(flow.lanes.some(({ kind }) => kind === level.kind)).toBe(true);
      expect(gradeHolders(flow, level, level.answer)?.right).toBe(true);
      expect(gradeHolders(flow, level, [...level.answer, "storage"])?.right).toBe(false);
    });
});

describe("five minutes", () => {
  for (const level of LEVELS["five-minute"])
    test(`${level.id}: all that the rubric wants drawn happened in that order, keys were left where it says, and its model passes`, () => {
      for (const { drawn, leaves = [] } of level.rubric) {
        if (drawn) {
          let at = 0;
          for (const arrow of drawn.arrows) {
            const step = flowOf(drawn.flow).steps.find((one) => one.number >= at && isTrueOf(arrow, one));
            expect([arrowWords(arrow), step !== undefined]).toEqual([arrowWords(arrow), true]);
            at = step!.number;
          }
        }
        for (const { flow, kind, holder } of leaves) {
          const { wrapped } = flowOf(flow).atRest;
          const holders = wrapped.filter((key) => key.kind === kind).map((key) => key.holder);
          expect([...new Set(holders)]).toEqual([holder]);
        }
      }
      const isTrue = level.flows.map((name) => isIn(flowOf(name)));
      for (const arrow of level.model.arrows) expect(isTrue.some((is) => is(arrow))).toBe(true);
      expect(gradeWhiteboard(level, level.model)).toMatchObject({ percent: 100, passed: true });
      expect(gradeWhiteboard(level, { arrows: [], notes: "" }).passed).toBe(false);
    });

  for (const level of LEVELS["five-minute"]) {
    test(`${level.id}: no arrow of any recorded flow is forbidden, so that no right board can fail by one`, () => {
      for (const step of [...flows.values()].flatMap(({ steps }) => steps)) {
        const ends = { from: roleOf(step.from), to: roleOf(step.to) };
        const arrows = [arrowOf(step), ...whatsOf(step).map((what) => ({ ...ends, what }))];
        expect(remarksOn(level.forbidden, arrows, "")).toEqual([]);
      }
    });

    test(`${level.id}: no sentence that is told of any recorded flow is a forbidden claim`, () => {
      const told = [...flows.values()].flatMap((flow) =>
        flow.steps.flatMap((step) => {
          const { title, happened, safe } = tellStep(flow, step);
          return [title, ...happened.map(({ text }) => text), ...safe];
        }),
      );
      expect(told.length).toBeGreaterThan(100);
      const unsaid = level.rubric.flatMap((item) => item.unsaid ?? []);
      for (const words of new Set(told)) {
        const claimed = unsaid.flatMap((claim) => claimIn(words, claim) ?? []);
        expect([words, remarksOn(level.forbidden, [], words), claimed]).toEqual([words, [], []]);
      }
    });
  }

  test("a KMS key names its Region in every call that uses it", () => {
    const keyIds = [...flows.values()].flatMap(({ steps }) => steps.flatMap(({ keyId }) => keyId ?? []));
    expect(keyIds.length).toBeGreaterThan(0);
    for (const keyId of keyIds) expect(keyId).toMatch(/^arn:aws:kms:[a-z0-9-]+:\d{12}:key\//);
  });
});
