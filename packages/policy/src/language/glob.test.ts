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

  test.each([
    ["a*a*…b", `${"a*".repeat(5000)}b`],
    ["*a?*a?…b", `${"*a?".repeat(3000)}b`],
    ["?*?*…b", `${"?*".repeat(3000)}b`],
    ["*???…b*", `*${"?".repeat(4000)}b*`],
    ["*a?a?…b*", `*${"a?".repeat(2000)}b*`],
  ])("takes no longer for %s than to compare all its characters with all of the value's", (_, pattern) => {
    const value = "a".repeat(9_000);
    const matches = compileWildcards(pattern);
    const bound = cpuMs(() => comparisons(pattern, value));
    let isMatch = true;
    // The garbage of others may be collected meanwhile: what it takes is the least of a few.
    const took = Math.min(...[1, 2, 3].map(() => cpuMs(() => (isMatch = matches(value)))));
    expect(isMatch).toBe(false);
    expect(took).toBeLessThan(2 * bound);
  });
});

/** Time of this process alone, so that others on the machine count for nothing. */
function cpuMs(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function comparisons(pattern: string, value: string): number {
  let same = 0;
  for (let i = 0; i < pattern.length; i++)
    for (let j = 0; j < value.length; j++) if (pattern.charCodeAt(i) === value.charCodeAt(j)) same += 1;
  return same;
}
