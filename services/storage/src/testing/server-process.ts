import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, connect as openSocket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const START_LIMIT_MS = 20_000;

/** Servers of tests that failed before they could end them. */
const running = new Set<ChildProcess>();
const endAll = () => {
  for (const child of running) child.kill("SIGKILL");
};
process.on("exit", endAll);
process.on("SIGTERM", () => {
  endAll();
  process.exit();
});
process.on("disconnect", endAll);

/** A real server on a port of its own, its data in a folder of its own; it can be killed and started again on them. */
export class ServerProcess {
  readonly port: number;
  readonly folder: string;
  readonly #command: (port: number, folder: string) => readonly [string, readonly string[]];
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;

  private constructor(
    port: number,
    command: ServerProcess["command"],
    env: Readonly<Record<string, string>>,
  ) {
    this.port = port;
    this.folder = mkdtempSync(join(tmpdir(), "keymesh-server-"));
    this.#command = command;
    this.#env = env;
  }

  /** Starts a server; `command` gives its program and arguments. */
  static async start(
    command: ServerProcess["command"],
    env: Readonly<Record<string, string>> = {},
  ): Promise<ServerProcess> {
    for (let attempt = 1; ; attempt += 1) {
      const server = new ServerProcess(await freePort(), command, env);
      try {
        await server.run();
        return server;
      } catch (error) {
        await server.remove();
        // Somebody else took the port in between.
        if (attempt === 5 || !/in use/.test((error as Error).message)) throw error;
      }
    }
  }

  get command() {
    return this.#command;
  }

  /** Starts it (again); resolves when it takes connections. */
  async run(): Promise<void> {
    const [program, args] = this.#command(this.port, this.folder);
    let output = "";
    const child = spawn(program, args, {
      cwd: this.folder,
      env: { PATH: process.env.PATH, HOME: this.folder, ...this.#env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    child.once("exit", () => running.delete(child));
    const keep = (text: Buffer) => {
      output = (output + text).slice(-2_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    this.#child = child;
    const deadline = Date.now() + START_LIMIT_MS;
    while (!(await takesConnections(this.port))) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`${program} did not start: ${output}`);
      await sleep(20);
    }
  }

  /** Sends a signal: SIGSTOP holds it, SIGCONT lets it go on. */
  signal(signal: NodeJS.Signals): void {
    this.#child!.kill(signal);
  }

  /** Ends it without warning. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }

  /** Ends it for good and removes its data. */
  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = openSocket(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/**
 * A free port, which with a Cluster's second port (10,000 higher) lies below those the system gives to connections: a server that
 * was killed finds it free again.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 12_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}
