import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Member } from "./member.ts";
import { MeshError } from "./mesh-error.ts";

const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 5_000;
/** A service up for this long has recovered: its next death starts the back-off anew. */
const STEADY_MS = 20_000;
/** Services that fail end; one that is only slow shares a busy machine with all that start beside it. */
const READY_LIMIT_MS = 60_000;
const KILL_AFTER_MS = 10_000;
const MAX_LOG_BYTES = 16 * 1024 * 1024;

export interface ProcessPlan {
  /** The member's name, for example `hsm-1`; also the name of its log. */
  readonly name: string;
  /** What it is: `hsm`. */
  readonly role: string;
  /** Path of its main.ts. */
  readonly main: string;
  /** Options of Node and V8. */
  readonly nodeFlags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Absent: it logs to the launcher's standard error. */
  readonly logFile?: string;
}

export interface ProcessEvents {
  /** The process is gone though nobody asked it to be; it starts again in `backoffMs`. */
  onDeath(name: string, how: string, backoffMs: number): void;
  /** It is up again. Whatever it needs to take part is done before this resolves. */
  onRecovery(name: string): Promise<void> | void;
}

/** A service's process, started again with growing pauses whenever it dies. */
export class SupervisedProcess implements Member {
  readonly plan: ProcessPlan;
  readonly #events: ProcessEvents;
  #child: ChildProcess | undefined;
  #isStopping = false;
  #backoffMs = FIRST_BACKOFF_MS;
  #restart: NodeJS.Timeout | undefined;

  constructor(plan: ProcessPlan, events: ProcessEvents) {
    this.plan = plan;
    this.#events = events;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get isUp(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Resolves when the service says it is ready. @throws MeshError with its last log line when it does not come up. */
  async start(): Promise<void> {
    const child = this.#spawn();
    const readyLine = firstLine(child);
    const exit = new Promise<string>((resolve) =>
      child.once("exit", (code, signal) => resolve(describeExit(code, signal))),
    );
    const timer = new Promise<undefined>((resolve) =>
      setTimeout(() => resolve(undefined), READY_LIMIT_MS).unref(),
    );
    const outcome = await Promise.race([
      readyLine.then(() => "ready" as const),
      exit.then((how) => ({ how })),
      timer,
    ]);
    if (outcome === "ready") {
      this.#supervise(child);
      return;
    }
    child.kill("SIGKILL");
    const why = outcome
      ? `${this.plan.name} did not start (${outcome.how})`
      : `${this.plan.name} was not ready in ${READY_LIMIT_MS / 1000} s`;
    const { logFile } = this.plan;
    throw new MeshError(logFile === undefined ? why : `${why}: ${await lastLogMessage(logFile)}`);
  }

  /** Asks the process to end and waits; kills it when it does not. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (!child || !this.isUp) return;
    const isGone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
    await isGone;
    clearTimeout(timer);
  }

  #spawn(): ChildProcess {
    const log = openLog(this.plan.logFile);
    try {
      const child = spawn(
        process.execPath,
        ["--disable-warning=ExperimentalWarning", ...this.plan.nodeFlags, this.plan.main],
        {
          env: { ...inherited(), ...this.plan.env, KEYMESH_PARENT_PIPE: "1" },
          stdio: ["pipe", "pipe", log],
          // A process group of its own: Ctrl-C reaches the launcher only, which stops the services in order.
          detached: true,
        },
      );
      child.stdin?.on("error", () => {});
      child.on("error", () => {});
      this.#child = child;
      return child;
    } finally {
      if (log !== "inherit") closeSync(log);
    }
  }

  #supervise(child: ChildProcess): void {
    const upSince = performance.now();
    child.once("exit", (code, signal) => {
      if (this.#isStopping) return;
      if (performance.now() - upSince > STEADY_MS) this.#backoffMs = FIRST_BACKOFF_MS;
      this.#scheduleRestart(describeExit(code, signal));
    });
    if (child.exitCode !== null || child.signalCode !== null)
      this.#scheduleRestart(describeExit(child.exitCode, child.signalCode));
  }

  #scheduleRestart(how: string): void {
    const backoffMs = this.#backoffMs;
    this.#backoffMs = Math.min(backoffMs * 2, MAX_BACKOFF_MS);
    this.#events.onDeath(this.plan.name, how, backoffMs);
    this.#restart = setTimeout(() => {
      this.start()
        .then(() => this.#events.onRecovery(this.plan.name))
        .catch((error: Error) => {
          if (!this.#isStopping && !this.isUp) this.#scheduleRestart(error.message);
        });
    }, backoffMs);
  }
}

/** What a service may see of the launcher's own environment: nothing of AWS, nothing of another mesh. */
export function inherited(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG, TZ, NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, TMPDIR, LANG, TZ, NODE_COMPILE_CACHE };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: child.stdout! }).once("line", resolve);
    child.stdout!.resume();
  });
}

function describeExit(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `killed by ${signal}` : `exit status ${code}`;
}

function openLog(path: string | undefined): number | "inherit" {
  if (path === undefined) return "inherit";
  rotate(path);
  return openSync(path, "a", 0o600);
}

function rotate(path: string): void {
  if (existsSync(path) && statSync(path).size > MAX_LOG_BYTES) renameSync(path, `${path}.1`);
}

/** The message of the log's last line, for a person: its first line, a bug's stack stays in the log. */
async function lastLogMessage(path: string): Promise<string> {
  const lines = (await readFile(path, "utf8")).trimEnd().split("\n");
  const last = lines.at(-1) ?? "";
  try {
    return String((JSON.parse(last) as { msg?: unknown }).msg ?? last).split("\n")[0]!;
  } catch {
    return last || "it said nothing";
  }
}
