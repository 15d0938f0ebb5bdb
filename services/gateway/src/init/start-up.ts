import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@keymesh/runtime";
import { readSeed, type Seeds, seedProblem } from "../seed/seeds.ts";
import { findHooks, type Hook } from "./hooks.ts";
import { runScript } from "./run-script.ts";

export type StepState = "waiting" | "running" | "done" | "failed";

/** A seed file or script, as `GET init` shows it. */
export interface Step {
  readonly name: string;
  readonly state: StepState;
  /** How long it took. */
  readonly ms: number;
  readonly error?: string;
}

export interface StartUpOptions {
  /** Taken in before everything else, and again after a reset. */
  readonly seedFile: string | undefined;
  readonly folders: readonly string[];
  readonly timeoutMs: number;
  readonly seeds: Pick<Seeds, "apply">;
  /** The whole environment of scripts. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether calls can be served to their end, HSMs included. */
  readonly canServe: () => Promise<boolean>;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
}

const ASK_EVERY_MS = 100;

/**
 * What is done once the mesh can serve, before it says that it is ready: the seed file, then the init hooks in the order of their
 * names. A hook that fails is told and the next one runs; without its seed file a mesh is not ready.
 */
export class StartUp {
  readonly #options: StartUpOptions;
  readonly #stop = new AbortController();
  #steps: Step[] = [];
  #trouble: string | undefined;
  #isRunning = false;
  #isReady = false;

  constructor(options: StartUpOptions) {
    this.#options = options;
    this.#isReady = !options.seedFile && options.folders.length === 0;
  }

  /** Whether all has been done once. */
  get isReady(): boolean {
    return this.#isReady;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  get state(): "running" | "done" | "failed" {
    if (this.#isRunning || (!this.#isReady && this.#steps.length === 0 && !this.#trouble)) return "running";
    return this.#trouble || this.#steps.some(({ state }) => state === "failed") ? "failed" : "done";
  }

  /** What keeps it from running any hook at all. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** Does everything, as soon as the mesh can serve. Never throws. */
  async run(): Promise<void> {
    if (this.#isReady) return;
    this.#isRunning = true;
    const { canServe, seedFile } = this.#options;
    if (seedFile !== undefined || (await this.#hasHooks()))
      while (!this.#stop.signal.aborted && !(await canServe().catch(() => false))) await sleep(ASK_EVERY_MS);
    await this.#carryOut(seedFile);
    this.#isReady = seedFile === undefined || this.#steps[0]?.state !== "failed";
    this.#isRunning = false;
  }

  /** Runs the init hooks again, after everything was reset. Never throws. */
  async again(): Promise<void> {
    if (this.#options.folders.length === 0) return;
    this.#isRunning = true;
    await this.#carryOut(undefined);
    this.#isRunning = false;
  }

  /** The seed files that belong to the mesh's first state. @throws AdminError | Error when one cannot be read */
  async seedTexts(): Promise<string[]> {
    const { seedFile, folders } = this.#options;
    const { hooks } = await findHooks(folders);
    const files = hooks.filter(({ kind }) => kind === "seed").map(({ path }) => path);
    return await Promise.all([...(seedFile ? [seedFile] : []), ...files].map(readSeed));
  }

  /** Ends the script that runs. */
  stop(): void {
    this.#stop.abort();
  }

  /** An image looks into folders that most often are not there. */
  async #hasHooks(): Promise<boolean> {
    const found = await findHooks(this.#options.folders).catch(() => undefined);
    return found === undefined || found.hooks.length > 0;
  }

  async #carryOut(seedFile: string | undefined): Promise<void> {
    const { folders, log } = this.#options;
    this.#trouble = undefined;
    let hooks: readonly Hook[] = [];
    try {
      const found = await findHooks(folders);
      hooks = found.hooks;
      for (const name of found.others)
        log.warn({ file: name }, "this file in the folder of init hooks is none by its name");
    } catch (error) {
      this.#trouble = (error as Error).message;
      log.error(this.#trouble);
    }
    const first: Hook[] = seedFile ? [{ name: basename(seedFile), path: seedFile, kind: "seed" }] : [];
    const all = [...first, ...hooks];
    this.#steps = all.map(({ name }) => ({ name, state: "waiting", ms: 0 }));
    for (const [i, hook] of all.entries()) {
      if (this.#stop.signal.aborted) return;
      await this.#step(i, hook);
    }
  }

  async #step(i: number, hook: Hook): Promise<void> {
    const { log } = this.#options;
    const { name } = hook;
    const startedMs = performance.now();
    const passed = () => Math.round(performance.now() - startedMs);
    this.#steps[i] = { name, state: "running", ms: 0 };
    try {
      await this.#do(hook);
      this.#steps[i] = { name, state: "done", ms: passed() };
      log.info({ hook: name, ms: passed() }, "an init hook is done");
    } catch (error) {
      const message = hook.kind === "seed" ? seedProblem(error) : (error as Error).message;
      this.#steps[i] = { name, state: "failed", ms: passed(), error: message };
      log.error({ hook: name }, `the init hook ${name} failed: ${message}`);
    }
  }

  async #do(hook: Hook): Promise<void> {
    const { seeds, timeoutMs, env, log } = this.#options;
    if (hook.kind === "seed") {
      await seeds.apply(await readSeed(hook.path));
      return;
    }
    const onLine = (line: string) => log.info({ hook: hook.name }, line);
    await runScript(hook, { env, timeoutMs, onLine, signal: this.#stop.signal });
  }
}
