import { describe, expect, test } from "vitest";
import { duration } from "./duration.ts";

describe("duration", () => {
  test.each([
    ["400d", 400 * 86_400_000],
    ["36h", 36 * 3_600_000],
    ["90m", 90 * 60_000],
    ["0d", 0],
    ["36500d", 36_500 * 86_400_000],
  ])("reads %s", (text, ms) => expect(duration(text)).toBe(ms));

  test.each(["", "400", "d", "-1d", "1.5d", "1y", "36501d", "1d1h"])("refuses %j", (text) => {
    expect(() => duration(text)).toThrow("must be a time such as 400d");
  });
});
