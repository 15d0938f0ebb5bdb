import { bringUpDomains } from "./ceremony.ts";
import { lockFolder } from "./lock.ts";
import { type MeshFile, removeMeshFile, writeMeshFile } from "./mesh-file.ts";
import { type MeshOptions, type MeshPlan, planMesh, portCount } from "./plan.ts";
import { freePorts, requireFreePort } from "./ports.ts";
import { ensureSecrets } from "./secrets.ts";
import { startedUp } from "./started-up.ts";
import { SupervisedProcess } from "./supervised-process.ts";

export interface LaunchProgress {
  /** One short line for a person: what is happening. */
  step(text: string): void;
  /** A service died or came back. */
  notice(text: string): void;
}

export interface RunningMesh {
  readonly file: MeshFile;
  readonly plan: MeshPlan;
  /** The process id of a member now; undefined while it is down. */
  pidOf(name: string): number | undefined;
  /** Stops everything, the gateway first and storage last, and frees the folder. */
  stop(): Promise<void>;
}

/**
 * Starts every service, opens the HSM domains, and resolves when all is healthy. When anything fails, what was started is
 * stopped and the error is a MeshError with one line to show.
 */
export async function launchMesh(options: MeshOptions, progress: LaunchProgress): Promise<RunningMesh> {
  const { folder } = options;
  folder.prepare();
  const lock = lockFolder(folder.of("lock"));
  const processes = new Map<string, SupervisedProcess>();
  let stopped: Promise<void> | undefined;
  const stopAll = async () => {
    removeMeshFile(folder);
    for (const process of [...processes.values()].reverse()) await process.stop();
    lock.release();
  };
  const stop = () => {
    stopped ??= stopAll();
    return stopped;
  };
  try {
    // Loaded only when needed: it costs the start of everyone else a few milliseconds.
    if (options.seedFile !== undefined) (await import("../seed/check-seed.ts")).checkSeed(options.seedFile);
    await requireFreePort(options.host, options.port);
    await ensureSecrets(folder, Date.now());
    const plan = planMesh(options, await freePorts(options.host, portCount(options.hsmCount)));
    const recover = async (name: string) => {
      if (name.startsWith("hsm-")) await bringUpDomains(options, plan);
      writeMeshFile(folder, describeMesh(options, plan, processes));
      progress.notice(`${name} is back`);
    };
    for (const process of plan.processes) {
      processes.set(
        process.name,
        new SupervisedProcess(process, {
          onDeath: (name, how, backoffMs) =>
            progress.notice(`${name} died (${how}), starting it again in ${backoffMs} ms`),
          onRecovery: recover,
        }),
      );
    }
    progress.step(`starting ${plan.processes.map(({ name }) => name).join(", ")}`);
    const starts = new Map([...processes].map(([name, process]) => [name, process.start()]));
    const hsms = [...starts].filter(([name]) => name.startsWith("hsm-")).map(([, start]) => start);
    const domains = Promise.all(hsms).then(() => {
      progress.step("two operators open the HSM domains");
      return bringUpDomains(options, plan);
    });
    await Promise.all([...starts.values(), domains]);
    const file = describeMesh(options, plan, processes);
    // Before the hooks, which may use the CLI.
    writeMeshFile(folder, file);
    const { seedFile, initDirs = [] } = options;
    if (seedFile !== undefined || initDirs.length > 0) await startedUp(file.endpoint, seedFile, progress);
    return { file, plan, pidOf: (name) => processes.get(name)?.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function describeMesh(
  options: MeshOptions,
  plan: MeshPlan,
  processes: ReadonlyMap<string, SupervisedProcess>,
): MeshFile {
  const host = options.host === "0.0.0.0" ? "127.0.0.1" : options.host;
  return {
    pid: process.pid,
    endpoint: `http://${host}:${options.port}`,
    regions: [...options.regions],
    grpc: { ...plan.grpc },
    http: { ...plan.http },
    pids: Object.fromEntries(
      [...processes].flatMap(([name, { pid }]) => (pid === undefined ? [] : [[name, pid]])),
    ),
  };
}
