import { describe, expect, test } from "vitest";
import { choiceOf, choicesOf } from "./choices.ts";
import { stepsAt } from "./steps-at.ts";

describe("two sides in sync", () => {
  const pairs = [{ left: 1, right: 1 }, { left: 2 }, { right: 2 }, { left: 3, right: 3 }];

  test("are each at their latest step", () => {
    expect([1, 2, 3, 4].map((at) => stepsAt(pairs, at))).toEqual([
      { left: 1, right: 1 },
      { left: 2, right: 1 },
      { left: 2, right: 2 },
      { left: 3, right: 3 },
    ]);
  });
});

describe("what can be run side by side", () => {
  const scenario = (name: string, variants: readonly string[]) => ({
    ...{ name, title: name, summary: "", group: "", takesFile: false },
    variants: variants.map((one) => ({ name: one, title: one, summary: "" })),
  });

  test("is the wrong pictures first, beside the flow they get wrong, then each flow broken each way", () => {
    const choices = choicesOf([
      scenario("s3-put", ["key-disabled"]),
      scenario("rotate", []),
      scenario("how-it-does-not-work", []),
    ]);
    expect(choices.map(({ works, breaks, variant }) => [works, breaks, variant])).toEqual([
      ["s3-put", "how-it-does-not-work", undefined],
      ["s3-put", "s3-put", "key-disabled"],
    ]);
  });

  test("is known again from the two traces that are shown", () => {
    const choices = choicesOf([scenario("s3-put", ["key-disabled"]), scenario("how-it-does-not-work", [])]);
    expect(choiceOf(choices, "demo.s3-put", "demo.s3-put.key-disabled")?.id).toBe("s3-put key-disabled");
    expect(choiceOf(choices, "demo.s3-put", "demo.how-it-does-not-work")?.breaks).toBe(
      "how-it-does-not-work",
    );
    expect(choiceOf(choices, "demo.s3-put", "demo.rotate")).toBeUndefined();
  });
});
