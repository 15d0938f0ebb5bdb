import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { columns } from "./columns.ts";
import { isConfirmed } from "./confirm.ts";
import { painter } from "./paint.ts";
import { plain } from "./plain.ts";

describe("asking", () => {
  function terminal(isTTY: boolean) {
    const stdin = Object.assign(new PassThrough(), { isTTY });
    const stderr = Object.assign(new PassThrough(), { isTTY });
    return { stdin, stderr };
  }

  test.each([
    ["y\n", true],
    ["YES\n", true],
    ["\n", false],
    ["no\n", false],
    ["yeah\n", false],
  ])("%j is a yes: %s", async (typed, is) => {
    const { stdin, stderr } = terminal(true);
    const answer = isConfirmed("Forget everything", false, { stdin, stderr });
    stdin.write(typed);
    expect(await answer).toBe(is);
    expect(String(stderr.read())).toContain("Forget everything? [y/N] ");
  });

  test("the end of input is a no", async () => {
    const { stdin, stderr } = terminal(true);
    stdin.end();
    expect(await isConfirmed("Forget everything", false, { stdin, stderr })).toBe(false);
  });

  test("without a terminal nobody is asked", async () => {
    await expect(isConfirmed("Forget everything", false, terminal(false))).rejects.toThrow("give --yes");
    expect(await isConfirmed("Forget everything", true, terminal(false))).toBe(true);
  });
});

test("only a terminal that wants colour gets it", () => {
  expect(painter({ isTTY: true, hasColors: () => true })("x", "red")).toBe("\x1b[31mx\x1b[0m");
  expect(painter({ isTTY: true, hasColors: () => false })("x", "red")).toBe("x");
  expect(painter({ hasColors: () => true })("x", "red")).toBe("x");
});

test("what a terminal would obey is shown as what it is", () => {
  expect(plain("a\x1b[2J\r\nb\u009b\u202e")).toBe("a\\u001b[2J\\u000d\\u000ab\\u009b\\u202e");
  expect(plain("Schlüssel → 鍵")).toBe("Schlüssel → 鍵");
});

test("columns are as wide as their widest", () => {
  expect(
    columns([
      ["a", "bb"],
      ["ccc", ""],
    ]),
  ).toBe("a    bb\nccc\n");
});
