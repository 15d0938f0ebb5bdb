import { describe, expect, test } from "vitest";
import { gradeWhiteboard, MOST_NOTE_CHARACTERS } from "./five-minute.ts";
import { LEVELS } from "./levels/index.ts";

const level = LEVELS["five-minute"][0]!;
const { model } = level;
const unmet = (board: Parameters<typeof gradeWhiteboard>[1]) =>
  gradeWhiteboard(level, board).grades.flatMap(({ item, met }) => (met ? [] : [item.id]));

describe("the five-minute whiteboard", () => {
  test("passes as the model has it", () => {
    expect(gradeWhiteboard(level, model)).toMatchObject({ passed: true, percent: 100 });
  });

  test("fails when it is empty, and says of every item what was missed", () => {
    const { grades, passed, percent } = gradeWhiteboard(level, { arrows: [], notes: "" });
    expect([passed, percent]).toEqual([false, 0]);
    for (const { missed } of grades) expect(missed.length).toBeGreaterThan(0);
  });

  test("wants both use cases, in order", () => {
    const without = (name: string) => model.arrows.filter(({ from, to }) => from !== name && to !== name);
    expect(unmet({ ...model, arrows: without("ec2-host") })).toEqual(["ebs"]);
    expect(unmet({ ...model, arrows: without("storage") })).toEqual(["s3"]);
    expect(unmet({ ...model, arrows: model.arrows.toReversed() })).toEqual(
      expect.arrayContaining(["s3", "ebs"]),
    );
  });

  test("wants to know where encrypted data keys are stored, and not in KMS", () => {
    expect(unmet({ ...model, notes: model.notes.replace("never in KMS", "gone") })).toEqual([]);
    expect(unmet({ ...model, notes: `${model.notes}\nOthers are stored in KMS.` })).toEqual(["stored"]);
  });

  test("wants “designed for”, and takes “guaranteed” only where it is denied", () => {
    expect(unmet({ ...model, notes: `${model.notes} Never guaranteed.` })).toEqual([]);
    expect(unmet({ ...model, notes: `${model.notes}\nThat is guaranteed.` })).toEqual(["designed-for"]);
    expect(unmet({ ...model, notes: model.notes.replace("designed for", "good for") })).toEqual([
      "designed-for",
    ]);
  });

  test("passes without what is only welcome", () => {
    const bare = { ...model, arrows: model.arrows.filter(({ from, to }) => from !== to) };
    expect(unmet(bare)).toEqual(["wiped", "derived"]);
    expect(gradeWhiteboard(level, bare).passed).toBe(true);
  });

  test("reads no more notes than there is room for", () => {
    const padding = " ".repeat(MOST_NOTE_CHARACTERS - model.notes.length);
    expect(unmet({ ...model, notes: padding + model.notes })).toEqual([]);
    expect(unmet({ ...model, notes: `${padding}${" ".repeat(40)}${model.notes}` })).toEqual(["designed-for"]);
  });
});
