import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileWildcards } from "./pattern.ts";

/** The textbook definition, by recursion. */
function matches(pattern: string, value: string): boolean {
  if (pattern === "") return value === "";
  if (pattern[0] === "*")
    return matches(pattern.slice(1), value) || (value !== "" && matches(pattern, value.slice(1)));
  return (
    value !== "" &&
    (pattern[0] === "?" || pattern[0] === value[0]) &&
    matches(pattern.slice(1), value.slice(1))
  );
}

describe("compileWildcards", () => {
  test("agrees with the definition", () => {
    const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 9 });
    const value = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 9 });
    fc.assert(
      fc.property(pattern, value, (p, v) => {
        expect(compileWildcards(p)(v)).toBe(matches(p, v));
      }),
      { numRuns: 3000 },
    );
  });

  test("does not blow up on patterns made to", () => {
    const started = performance.now();
    for (const pattern of [`${"a*".repeat(5000)}b`, `${"*a?".repeat(3000)}b`, `${"?*".repeat(3000)}b`]) {
      expect(compileWildcards(pattern)("a".repeat(20_000))).toBe(false);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("looks for a run with many ? in it quickly, however long it nearly fits", () => {
    const started = performance.now();
    for (const run of ["?".repeat(4000), "a?".repeat(2000)]) {
      expect(compileWildcards(`*${run}b*`)("a".repeat(8000))).toBe(false);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
