import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOnPath } from "../testing/on-path.ts";
import { runCli } from "../testing/run-cli.ts";

/** Asks a shell that has read the script what it offers after these words, the last of which is being typed. */
const asking: Readonly<Record<string, (script: string, words: readonly string[]) => string>> = {
  bash: (script, words) =>
    `source ${script}; COMP_WORDS=(${quoted(words)}); COMP_CWORD=${words.length - 1}; _keymesh; printf '%s\\n' "\${COMPREPLY[@]}"`,
  // What zsh's own functions would show is what they are given.
  zsh: (script, words) => `
    compdef() { }
    _describe() { print -rl -- "\${(@)\${(@P)@[-1]}%%:*}" }
    compadd() { shift; print -rl -- "$@" }
    _files() { [[ $1 == -/ ]] && print -rl -- *(/) || print -rl -- * }
    source ${script}; words=(${quoted(words)}); CURRENT=${words.length}; _keymesh`,
  fish: (script, words) =>
    `source ${script}; complete -C ${quoted([words.join(" ")])} | string replace -r '\\t.*' ''`,
};

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(" ");
}

const dir = mkdtempSync(join(tmpdir(), "keymesh-completion-"));
afterAll(() => rmSync(dir, { recursive: true }));

describe.each(["bash", "zsh", "fish"])("keymesh completion %s", (shell) => {
  const script = join(dir, `script.${shell}`);
  beforeAll(async () => {
    const { status, stdout } = await runCli(["completion", shell]);
    expect(status).toBe(0);
    writeFileSync(script, stdout);
    writeFileSync(join(dir, "seed.yaml"), "");
  });

  /** What is offered for the last word, in alphabetical order. zsh filters by itself, which the test does in its place. */
  function offered(...words: string[]): string[] {
    const { stdout, stderr } = spawnSync(shell, ["-c", asking[shell]!(script, words)], {
      encoding: "utf8",
      cwd: dir,
      env: { PATH: process.env.PATH, HOME: dir },
    });
    expect(stderr).toBe("");
    const lines = stdout.split("\n").filter((line) => line !== "" && line.startsWith(words.at(-1)!));
    return [...new Set(lines)].sort();
  }

  test.skipIf(!isOnPath(shell))("offers every command, and those below one", () => {
    const all = offered("keymesh", "");
    for (const name of ["up", "down", "status", "logs", "clock", "fault", "reset", "snapshot", "doctor"]) {
      expect(all).toContain(name);
    }
    expect(offered("keymesh", "fault", "")).toEqual(["add", "ls", "rm"]);
    expect(offered("keymesh", "snapshot", "s")).toEqual(["save"]);
    expect(offered("keymesh", "clock", "")).toEqual(["advance", "freeze", "get", "reset", "set", "unfreeze"]);
  });

  test.skipIf(!isOnPath(shell))("offers options, each command's and everyone's", () => {
    expect(offered("keymesh", "fault", "add", "--t")).toEqual([
      "--tamper",
      "--throttle",
      "--times",
      "--token",
    ]);
    expect(offered("keymesh", "logs", "--f")).toEqual(["--follow"]);
  });

  test.skipIf(!isOnPath(shell))("offers the words an option or a command knows", () => {
    expect(offered("keymesh", "logs", "--level", "w")).toEqual(["warn"]);
    expect(offered("keymesh", "completion", "")).toEqual(["bash", "fish", "zsh"]);
    expect(offered("keymesh", "env", "--shell", "f")).toEqual(["fish"]);
  });

  test.skipIf(!isOnPath(shell))(
    "offers files where a file is wanted, and nothing where only the user knows",
    () => {
      expect(offered("keymesh", "seed", "seed")).toEqual(["seed.yaml"]);
      expect(offered("keymesh", "clock", "set", "")).toEqual([]);
    },
  );

  test.skipIf(!isOnPath(shell))("a value is no command, whatever it says", () => {
    expect(offered("keymesh", "--data", "clock", "fault", "")).toEqual(["add", "ls", "rm"]);
    expect(offered("keymesh", "logs", "--tail", "5", "--level", "fa")).toEqual(["fatal"]);
  });
});

test("another shell is no command", async () => {
  expect((await runCli(["completion", "tcsh"])).status).toBe(2);
});
