import { describe, expect, test } from "vitest";
import { PASS_PERCENT } from "./rebuild.ts";
import { keptPercent, scoreFrom, withResult } from "./score.ts";

describe("the score", () => {
  test("keeps the best result of each level", () => {
    const once = withResult({}, "predict-s3-put", 60);
    expect(withResult(once, "predict-s3-put", 40)).toEqual({ "predict-s3-put": 60 });
    expect(withResult(once, "predict-s3-put", 100)).toEqual({ "predict-s3-put": 100 });
    expect(withResult({}, "constructor", 0)).toEqual({ constructor: 0 });
  });

  test("is read back as it was written", () => {
    const score = withResult(withResult({}, "a", 0), "b", 100);
    expect(scoreFrom(JSON.stringify(score))).toEqual(score);
  });

  test("is nothing where something else stands, and takes over only what is a result", () => {
    for (const text of [null, "", "{", "[]", "3", "null", `{"a":${"1".repeat(17_000)}}`])
      expect(scoreFrom(text)).toEqual({});
    expect(scoreFrom('{"a":101,"b":-1,"c":"50","d":1.5,"<b>":50,"e":50,"__proto__":5}')).toEqual({ e: 50 });
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`l-${i}`, 1]));
    expect(Object.keys(scoreFrom(JSON.stringify(many)))).toHaveLength(200);
  });

  test("has a board that did not pass below the mark", () => {
    expect(keptPercent({ percent: 100, passed: false })).toBe(PASS_PERCENT - 1);
    expect(keptPercent({ percent: 20, passed: false })).toBe(20);
    expect(keptPercent({ percent: 90, passed: true })).toBe(90);
  });
});
