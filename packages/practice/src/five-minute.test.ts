import { describe, expect, test } from "vitest";
import type { Arrow } from "./arrow.ts";
import { gradeWhiteboard, MOST_NOTE_CHARACTERS } from "./five-minute.ts";
import { LEVELS } from "./levels/index.ts";

const level = LEVELS["five-minute"][0]!;
const { model } = level;
const without = (is: (arrow: Arrow) => boolean) => model.arrows.filter((arrow) => !is(arrow));
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
    const withoutRole = (name: string) => without(({ from, to }) => from === name || to === name);
    expect(unmet({ ...model, arrows: withoutRole("ec2-host") })).toEqual(["ebs"]);
    expect(unmet({ ...model, arrows: withoutRole("storage") })).toEqual(["s3", "received"]);
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
    expect(unmet({ ...model, arrows: without(({ what }) => /DEK/.test(what)) })).toEqual(["derived"]);
    expect(gradeWhiteboard(level, { ...model, arrows: without(({ what }) => /DEK/.test(what)) }).passed).toBe(
      true,
    );
  });

  test("does not pass when S3 never gets the data key in clear, or never wipes it", () => {
    const received = without(({ to, what }) => to === "s3-sim" && what === "data key");
    const wiped = without(({ what }) => what === "wipe data key");
    expect(unmet({ ...model, arrows: received })).toEqual(["received"]);
    expect(unmet({ ...model, arrows: wiped })).toEqual(["wiped"]);
    expect(gradeWhiteboard(level, { ...model, arrows: received }).passed).toBe(false);
    expect(gradeWhiteboard(level, { ...model, arrows: wiped }).passed).toBe(false);
  });

  test("takes the two data keys that KMS hands S3 in either order", () => {
    const isHandedOut = ({ from, to }: Arrow) => from === "kms" && to === "s3-sim";
    const both = model.arrows.filter(isHandedOut);
    const at = model.arrows.findIndex(isHandedOut);
    expect(both).toHaveLength(2);
    expect(unmet({ ...model, arrows: model.arrows.toSpliced(at, 2, ...both.toReversed()) })).toEqual([]);
  });

  test("names the one arrow that is out of order", () => {
    const [put, ...rest] = model.arrows;
    const { grades } = gradeWhiteboard(level, { ...model, arrows: rest.toSpliced(3, 0, put!) });
    expect(grades.flatMap(({ missed }) => missed)).toEqual([
      "Out of order: caller → s3-sim: PutObject. It must come before s3-sim → kms: GenerateDataKey.",
    ]);
  });

  test("reads no more notes than there is room for", () => {
    const padding = " ".repeat(MOST_NOTE_CHARACTERS - model.notes.length);
    expect(unmet({ ...model, notes: padding + model.notes })).toEqual([]);
    expect(unmet({ ...model, notes: `${padding}${" ".repeat(40)}${model.notes}` })).toEqual(["designed-for"]);
  });
});
