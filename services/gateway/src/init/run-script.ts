import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:fs";
import { access, open } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Hook } from "./hooks.ts";

export interface ScriptOptions {
  /** The whole environment it gets. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Told each line it prints. */
  readonly onLine: (line: string) => void;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

const MAX_LINE_CHARS = 8_192;
const MAX_LINES = 10_000;

/**
 * Runs a script to its end, in its own folder and process group. @throws Error in one line when it cannot be run, ends with another
 * status than 0, or takes too long: then it is killed with all it started
 */
export async function runScript(
  hook: Hook,
  { env, timeoutMs, onLine, signal }: ScriptOptions,
): Promise<void> {
  const [command, ...args] = await commandOf(hook);
  signal.throwIfAborted();
  const child = spawn(command!, args, {
    cwd: dirname(hook.path),
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const told = tellLines([child.stdout, child.stderr], onLine);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    killGroup(child);
  }, timeoutMs);
  const stop = () => killGroup(child);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const ending = await ended(child);
    if (isLate) throw new Error(`it did not end within ${timeoutMs} ms and was killed`);
    if (ending !== "status 0") throw new Error(`it ended with ${ending}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    // What it left behind holds its output open, and has no business any more.
    killGroup(child);
    await told;
  }
}

/** A script that says what runs it, and may be run, is run as it is. */
async function commandOf({ kind, path }: Hook): Promise<string[]> {
  if (kind === "node") return [process.execPath, path];
  if (kind === "python") return ["python3", path];
  return (await isProgram(path)) ? [path] : ["/bin/sh", path];
}

async function isProgram(path: string): Promise<boolean> {
  const mayRun = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!mayRun) return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString() === "#!";
  } finally {
    await file.close();
  }
}

function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === "ENOENT"
            ? `there is no ${child.spawnfile} here to run it`
            : `it cannot be run: ${error.code}`,
        ),
      ),
    );
    child.once("exit", (status, signal) => resolve(signal ?? `status ${status}`));
  });
}

async function tellLines(streams: readonly Readable[], onLine: (line: string) => void): Promise<void> {
  let left = MAX_LINES;
  await Promise.all(
    streams.map(async (input) => {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (left > 0) onLine(line.slice(0, MAX_LINE_CHARS));
        if (left === 0) onLine("(more lines follow, which are not shown)");
        left -= 1;
      }
    }),
  );
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All of it is gone already.
  }
}
