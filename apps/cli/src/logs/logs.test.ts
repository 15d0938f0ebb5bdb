import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MeshFolder } from "../mesh/folder.ts";
import { runCli } from "../testing/run-cli.ts";
import { LEVELS, readEntry } from "./entry.ts";
import { LineCutter, maxLineBytes } from "./lines.ts";
import { LogStory } from "./story.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "keymesh-logs-"));
  mkdirSync(join(dir, "logs"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const path = (member: string) => join(dir, "logs", `${member}.log`);
const line = (time: number, msg: string, level: number = LEVELS.info, more: object = {}) =>
  `${JSON.stringify({ level, time, service: "x", msg, ...more })}\n`;
const logs = (...words: string[]) => runCli(["--data", dir, "logs", ...words]);

describe("keymesh logs", () => {
  test("tells all members' lines as one story by time, what was put aside first", async () => {
    writeFileSync(`${path("kms")}.1`, line(1000, "first"));
    writeFileSync(path("kms"), line(3000, "third", LEVELS.warn, { keyId: "k", n: 2 }));
    writeFileSync(path("hsm-1"), line(2000, "second") + line(4000, "fourth", LEVELS.error));
    const { status, stdout } = await logs();
    expect(status).toBe(0);
    expect(stdout).toBe(
      "1970-01-01 00:00:01.000 info  kms      first\n" +
        "1970-01-01 00:00:02.000 info  hsm-1    second\n" +
        "1970-01-01 00:00:03.000 warn  kms      third keyId=k n=2\n" +
        "1970-01-01 00:00:04.000 error hsm-1    fourth\n",
    );
  });

  test("--tail counts over all members, --level passes over what is below it, names choose", async () => {
    writeFileSync(path("kms"), line(1, "a") + line(3, "c", LEVELS.warn) + line(5, "e"));
    writeFileSync(path("hsm-1"), line(2, "b") + line(4, "d", LEVELS.fatal));
    writeFileSync(path("hsm-2"), line(6, "f"));
    const said = async (...words: string[]) =>
      (await logs("--json", ...words)).stdout
        .trim()
        .split("\n")
        .map((text) => (text === "" ? "" : (JSON.parse(text) as { msg: string }).msg))
        .join("");
    expect(await said()).toBe("abcdef");
    expect(await said("--tail", "3")).toBe("def");
    expect(await said("--tail", "0")).toBe("");
    expect(await said("--level", "warn")).toBe("cd");
    expect(await said("hsm")).toBe("bdf");
    expect(await said("hsm-2", "kms")).toBe("acef");
  });

  test("what is no JSON keeps its place, and nothing in a line is obeyed by a terminal", async () => {
    writeFileSync(
      path("kms"),
      `${line(5000, "before")}FATAL: \x1b[31mcrash\n${line(6000, "\x1b]0;after\x07")}`,
    );
    const { stdout } = await logs();
    expect(stdout.split("\n").slice(1, 3)).toEqual([
      "1970-01-01 00:00:05.000 error kms      FATAL: \\u001b[31mcrash",
      "1970-01-01 00:00:06.000 info  kms      \\u001b]0;after\\u0007",
    ]);
    const [, crash] = (await logs("--json")).stdout.split("\n");
    expect(JSON.parse(crash!)).toEqual({ member: "kms", level: 50, time: 5000, msg: "FATAL: \x1b[31mcrash" });
  });

  test("a last line without an end is told too", async () => {
    writeFileSync(path("kms"), line(1, "whole") + line(2, "cut").trimEnd());
    expect((await logs()).stdout).toContain("cut");
  });

  test("a folder without logs, and a member without one, are one line each", async () => {
    writeFileSync(path("kms"), "");
    expect(await logs("kmz")).toMatchObject({ status: 2, stderr: "keymesh: no log of kmz; there are kms\n" });
    rmSync(join(dir, "logs"), { recursive: true });
    expect(await logs()).toMatchObject({ status: 1, stderr: expect.stringMatching(/has no logs/) });
  });
});

describe("following", () => {
  let opened: LogStory;
  const story = (members: string[] = []) => {
    opened = new LogStory(new MeshFolder(dir), { members, minLevel: LEVELS.trace, count: 10 });
    return opened;
  };
  afterEach(() => opened.close());
  const messages = async (entries: Promise<readonly { readonly message: string }[]>) =>
    (await entries).map(({ message }) => message);

  test("tells what comes, a line when it is whole", async () => {
    writeFileSync(path("kms"), line(1, "old") + line(2, "half").slice(0, 20));
    const told = story();
    expect(await messages(told.last({ isEnd: false }))).toEqual(["old"]);
    expect(await messages(told.next())).toEqual([]);
    appendFileSync(path("kms"), line(2, "half").slice(20) + line(4, "later"));
    writeFileSync(path("trail"), line(3, "a new member"));
    expect(await messages(told.next())).toEqual(["half", "a new member", "later"]);
    expect(await messages(told.next())).toEqual([]);
  });

  test("goes over into the new file when the log is put aside, and loses nothing", async () => {
    writeFileSync(path("kms"), line(1, "old"));
    const told = story(["kms"]);
    await told.last({ isEnd: false });
    appendFileSync(path("kms"), `${line(2, "last words")}no end`);
    renameSync(path("kms"), `${path("kms")}.1`);
    writeFileSync(path("kms"), line(3, "new"));
    expect(await messages(told.next())).toEqual(["last words", "no end", "new"]);
    appendFileSync(path("kms"), line(4, "newer"));
    expect(await messages(told.next())).toEqual(["newer"]);
  });

  test("a log that is gone for a moment, or cut to nothing, is read on when it is there", async () => {
    writeFileSync(path("kms"), line(1, "old, and longer than what comes after it"));
    writeFileSync(path("trail"), line(1, "other"));
    const told = story();
    await told.last({ isEnd: false });
    rmSync(path("kms"));
    expect(await messages(told.next())).toEqual([]);
    writeFileSync(path("kms"), line(2, "back"));
    expect(await messages(told.next())).toEqual(["back"]);
    writeFileSync(path("kms"), "");
    await told.next();
    appendFileSync(path("kms"), line(3, "anew"));
    expect(await messages(told.next())).toEqual(["anew"]);
  });
});

describe("lines", () => {
  test("are cut at their limit, one past it, and the next is whole", () => {
    const cutter = new LineCutter();
    const whole = "x".repeat(maxLineBytes);
    expect(cutter.push(Buffer.from(`${whole}\n${whole}y\nnext\n`))).toEqual([whole, whole, "next"]);
  });

  test("keep letters together that come in pieces", () => {
    const cutter = new LineCutter();
    const bytes = Buffer.from("für\n");
    expect(cutter.push(bytes.subarray(0, 2))).toEqual([]);
    expect(cutter.push(bytes.subarray(2))).toEqual(["für"]);
  });

  test.each(["[1]", "null", "7", "", '{"time":"x"'])("%j is no record", (text) => {
    expect(readEntry("kms", text, 7)).toMatchObject({ timeMs: 7, level: LEVELS.error, message: text });
  });
});
