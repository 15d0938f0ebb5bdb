import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundIn, placeWords } from "./order.ts";

const wanted = ["one", "two", "three", "four"].map((what) => ({ from: "a", to: "b", what }));
const drawn = (...places: number[]) => places.map((place) => wanted[place - 1]!);
const told = (...places: number[]) =>
  foundIn(wanted, drawn(...places)).flatMap((found) =>
    found.is === "there" ? [] : [`${found.arrow.what} ${found.is} ${placeWords(found)}`.trim()],
  );

describe("the order of a board", () => {
  test("is whole, whatever stands between", () => {
    expect(told(1, 2, 2, 3, 1, 4)).toEqual([]);
  });

  test("names the one arrow that was drawn too late, and before which it must come", () => {
    expect(told(2, 3, 1, 4)).toEqual(["one out of order It must come before a → b: two."]);
  });

  test("names the one arrow that was drawn too early, and after which it must come", () => {
    expect(told(4, 1, 2, 3)).toEqual(["four out of order It must come after a → b: three."]);
  });

  test("tells what is missing from what is misplaced", () => {
    expect(told(2, 3, 1)).toEqual(["one out of order It must come before a → b: two.", "four missing"]);
    expect(told()).toHaveLength(4);
  });

  test("misses the second of two that are the same when one was drawn", () => {
    const twice = drawn(1, 1);
    expect(
      foundIn(twice, drawn(1))
        .map(({ is }) => is)
        .sort(),
    ).toEqual(["missing", "there"]);
  });

  test("names exactly one arrow, whichever one is moved and wherever to", () => {
    const length = wanted.length;
    const places = fc.record({ from: fc.nat(length - 1), to: fc.nat(length - 1) });
    fc.assert(
      fc.property(places, ({ from, to }) => {
        const board = wanted.toSpliced(from, 1).toSpliced(to, 0, wanted[from]!);
        const named = foundIn(wanted, board).filter(({ is }) => is !== "there");
        expect(named).toHaveLength(from === to ? 0 : 1);
        for (const one of named) {
          if (one.is !== "out of order") throw new Error("It was drawn.");
          const isBefore = board.indexOf(one.arrow) < board.indexOf(one.other);
          expect(isBefore).toBe(one.must === "come after");
        }
      }),
    );
  });
});
