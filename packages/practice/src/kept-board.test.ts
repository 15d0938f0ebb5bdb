import { describe, expect, test } from "vitest";
import { MOST_ARROWS, MOST_NOTE_CHARACTERS } from "./five-minute.ts";
import { boardFrom } from "./kept-board.ts";

const arrow = { from: "caller", to: "s3-sim", what: "PutObject" };
const blank = { arrows: [], notes: "" };

describe("a kept board", () => {
  test("is read as it was written", () => {
    const board = { arrows: [arrow, arrow], notes: "Keys are regional." };
    expect(boardFrom(JSON.stringify(board))).toEqual(board);
  });

  test("is blank when it was none", () => {
    for (const text of [
      null,
      "",
      "{garbage",
      "null",
      "7",
      "[]",
      '{"arrows":{},"notes":1}',
      " ".repeat(65_537),
    ])
      expect(boardFrom(text)).toEqual(blank);
  });

  test("has nothing that is no arrow, and no more than there is room for", () => {
    const arrows = [7, null, { ...arrow, to: 1 }, { ...arrow, what: "x".repeat(201) }, { ...arrow, more: 1 }];
    expect(boardFrom(JSON.stringify({ arrows })).arrows).toEqual([arrow]);
    const full = {
      arrows: new Array(MOST_ARROWS + 1).fill(arrow),
      notes: "x".repeat(MOST_NOTE_CHARACTERS + 1),
    };
    const { arrows: kept, notes } = boardFrom(JSON.stringify(full));
    expect([kept.length, notes.length]).toEqual([MOST_ARROWS, MOST_NOTE_CHARACTERS]);
  });
});
