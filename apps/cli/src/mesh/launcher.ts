import { ensureAdminToken } from "./admin-token.ts";
import { bringUpDomains, readmitIfAllTampered, watchReadmissions } from "./ceremony.ts";
import { certificateNames } from "./door-hosts.ts";
import { HostedService, isHostable } from "./hosted-service.ts";
import { lockFolder } from "./lock.ts";
import type { Member } from "./member.ts";
import { MeshError } from "./mesh-error.ts";
import { type MeshFile, removeMeshFile, writeMeshFile } from "./mesh-file.ts";
import type { MeshOptions } from "./mesh-options.ts";
import { type MeshPlan, planMesh, portCount, reachableAt } from "./plan.ts";
import { freePorts, requireFreePort } from "./ports.ts";
import { requireScalable, roleOf } from "./replicas.ts";
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
  /** Whether its admin API wants a token. */
  readonly isTokenWanted: boolean;
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
  requireScalable(options.scale ?? {}, { isStorageShared: options.sharedStorage !== undefined });
  if (options.compact && options.scale && Object.values(options.scale).some((count) => count > 1))
    throw new MeshError("--compact is the normal world in one process: it cannot be scaled");
  folder.prepare();
  const lock = lockFolder(folder.of("lock"));
  const members = new Map<string, Member>();
  let stopped: Promise<void> | undefined;
  const offDuty = new AbortController();
  const stopAll = async () => {
    offDuty.abort();
    removeMeshFile(folder);
    for (const member of [...members.values()].reverse()) await member.stop();
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
    await ensureSecrets(folder, Date.now(), certificateNames(options.doorHosts ?? []));
    const adminTokenFile = await ensureAdminToken(options);
    const plan = planMesh({ ...options, adminTokenFile }, await freePorts(options.host, portCount(options)));
    const openDomains = () => bringUpDomains(folder, options.regions, hsmAddresses(plan));
    const recover = async (name: string) => {
      if (roleOf(name) === "hsm") await openDomains();
      writeMeshFile(folder, describeMesh(options, plan, members));
      progress.notice(`${name} is back`);
    };
    const events = {
      onDeath: (name: string, how: string, backoffMs: number) =>
        progress.notice(`${name} died (${how}), starting it again in ${backoffMs} ms`),
      onRecovery: recover,
    };
    for (const process of plan.processes) {
      const isHosted = options.compact && isHostable(process.role);
      const member = isHosted ? new HostedService(process) : new SupervisedProcess(process, events);
      members.set(process.name, member);
    }
    progress.step(`starting ${plan.processes.map(({ name }) => name).join(", ")}`);
    const starts = new Map([...members].map(([name, member]) => [name, member.start()]));
    const hsms = [...starts].filter(([name]) => roleOf(name) === "hsm").map(([, start]) => start);
    const domains = Promise.all(hsms).then(async () => {
      progress.step("two operators open the HSM domains");
      const back = await readmitIfAllTampered(folder, options.regions, hsmAddresses(plan));
      if (back.length > 0) progress.notice(`every HSM was tampered with: re-admitted ${back.join(", ")}`);
      await openDomains();
      watchReadmissions(folder, options.regions, hsmAddresses(plan), progress.notice, offDuty.signal);
    });
    await Promise.all([...starts.values(), domains]);
    const file = describeMesh(options, plan, members);
    // Before the hooks, which may use the CLI.
    writeMeshFile(folder, file);
    const { seedFile, initDirs = [] } = options;
    if (seedFile !== undefined || initDirs.length > 0) await startedUp(file.endpoint, seedFile, progress);
    const isTokenWanted = adminTokenFile !== undefined;
    return { file, plan, isTokenWanted, pidOf: (name) => members.get(name)?.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function hsmAddresses({ grpc }: MeshPlan): string[] {
  return Object.entries(grpc).flatMap(([name, address]) => (roleOf(name) === "hsm" ? [address] : []));
}

function describeMesh(options: MeshOptions, plan: MeshPlan, members: ReadonlyMap<string, Member>): MeshFile {
  return {
    pid: process.pid,
    endpoint: `http://${reachableAt(options.host)}:${options.port}`,
    regions: [...options.regions],
    grpc: { ...plan.grpc },
    http: { ...plan.http },
    pids: Object.fromEntries(
      [...members].flatMap(([name, { pid }]) => (pid === undefined ? [] : [[name, pid]])),
    ),
  };
}
