import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { HookKind } from "./hooks.ts";
import { runScript } from "./run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "keymesh-script-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let last = 0;

interface Options {
  readonly kind?: HookKind;
  readonly mode?: number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly env?: Record<string, string>;
}

async function run(text: string, options: Options = {}): Promise<string[]> {
  const { kind = "shell", mode = 0o600, timeoutMs = 60_000 } = options;
  const name = `${++last}.${kind === "node" ? "js" : kind}`;
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  const lines: string[] = [];
  const env = { PATH: process.env.PATH!, ...options.env };
  const signal = options.signal ?? new AbortController().signal;
  await runScript({ name, path, kind }, { env, timeoutMs, onLine: (line) => void lines.push(line), signal });
  return lines;
}

describe("runScript", () => {
  test("tells what a script prints, line by line, of both its outputs", async () => {
    const lines = await run('echo one; echo two >&2; printf "no end"');
    expect(lines.sort()).toEqual(["no end", "one", "two"]);
  });

  test("gives it the environment it is told and no other, in its own folder", async () => {
    expect(await run("echo $WANTED $HOME; pwd", { env: { WANTED: "yes" } })).toEqual(["yes", folder]);
  });

  test("runs each kind by what it is for; a program by what it says", async () => {
    expect(await run("console.log(1 + 1)", { kind: "node" })).toEqual(["2"]);
    expect(await run("#!/usr/bin/env node\nconsole.log(typeof process)", { mode: 0o700 })).toEqual([
      "object",
    ]);
    expect(await run("#!/usr/bin/env node\necho shell")).toEqual(["shell"]);
  });

  test("says what is missing to run it", async () => {
    await expect(run("print(1)", { kind: "python", env: { PATH: folder } })).rejects.toThrow(
      "there is no python3 here to run it",
    );
  });

  test("says how a script ended that failed", async () => {
    await expect(run("exit 3")).rejects.toThrow("it ended with status 3");
    await expect(run("kill -TERM $$")).rejects.toThrow("it ended with SIGTERM");
  });

  test("kills one that takes too long, with all it started", async () => {
    const started = run("sleep 1000 & echo $!; wait", { timeoutMs: 300 });
    await expect(started).rejects.toThrow("it did not end within 300 ms and was killed");
  });

  test("kills what a script leaves behind, and one whose run is given up", async () => {
    const [pid] = await run("sleep 1000 & echo $!");
    await expect.poll(() => isAlive(Number(pid)), { timeout: 10_000 }).toBe(false);
    const stop = new AbortController();
    const running = run("sleep 1000", { signal: stop.signal });
    stop.abort();
    await expect(running).rejects.toThrow();
  });

  test("shows no more than 10,000 lines, and of each no more than 8,192 characters", async () => {
    const lines = await run("for (let i = 0; i < 10_500; i++) console.log(i); ", { kind: "node" });
    expect(lines).toHaveLength(10_001);
    expect(lines.at(-1)).toContain("not shown");
    expect((await run("console.log('x'.repeat(9000))", { kind: "node" }))[0]).toHaveLength(8_192);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
