import { vi } from "vitest";
import { keymesh } from "../program.ts";

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Added to an environment that has nothing of AWS's or Keymesh's in it. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs a `keymesh` command line without a terminal, in this process: what it writes is caught, what it changes put back. */
export async function runCli(words: readonly string[], { env = {}, cwd }: RunOptions = {}): Promise<Ran> {
  const { env: envBefore, exitCode: statusBefore } = process;
  const cwdBefore = process.cwd();
  const { PATH, HOME } = envBefore;
  process.env = { PATH, HOME, ...env };
  process.exitCode = undefined;
  if (cwd !== undefined) process.chdir(cwd);
  const [stdout, stderr] = [caught(process.stdout), caught(process.stderr)];
  try {
    const status = (await keymesh(words, process.env)) || Number(process.exitCode ?? 0);
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.release();
    stderr.release();
    process.chdir(cwdBefore);
    process.exitCode = statusBefore;
    process.env = envBefore;
  }
}

function caught(stream: NodeJS.WriteStream) {
  const spy = vi.spyOn(stream, "write").mockImplementation(() => true);
  return {
    text: () => spy.mock.calls.map(([chunk]) => String(chunk)).join(""),
    release: () => spy.mockRestore(),
  };
}
