import { createLogger, type Runnable, type RunningService, startFailure } from "@keymesh/runtime";
import type { Member } from "./member.ts";
import { MeshError } from "./mesh-error.ts";
import { inherited, type ProcessPlan } from "./supervised-process.ts";

/** The services one process can host together. The HSM is not among them: it is always a process of its own. */
const HOSTABLE: Readonly<Record<string, () => Promise<{ readonly service: Runnable }>>> = {
  storage: () => import("@keymesh/svc-storage/runnable"),
  flow: () => import("@keymesh/svc-flow/runnable"),
  identity: () => import("@keymesh/svc-identity/runnable"),
  trail: () => import("@keymesh/svc-trail/runnable"),
  kms: () => import("@keymesh/svc-kms/runnable"),
  "s3-sim": () => import("@keymesh/svc-s3-sim/runnable"),
  "ebs-sim": () => import("@keymesh/svc-ebs-sim/runnable"),
  caller: () => import("@keymesh/svc-caller/runnable"),
  gateway: () => import("@keymesh/svc-gateway/runnable"),
};

/** Whether a role can be hosted in the launcher's process. */
export function isHostable(role: string): boolean {
  return Object.hasOwn(HOSTABLE, role);
}

/** A service of the normal world in the launcher's own process: no less of a service, spoken to by gRPC and TLS as ever. */
export class HostedService implements Member {
  readonly #plan: ProcessPlan;
  #service: RunningService | undefined;

  constructor(plan: ProcessPlan) {
    this.#plan = plan;
  }

  get pid(): number | undefined {
    return this.#service && process.pid;
  }

  async start(): Promise<void> {
    const { name, role, env, logFile } = this.#plan;
    const log = createLogger({
      service: name,
      level: env.KEYMESH_LOG_LEVEL ?? "info",
      ...(logFile && { file: logFile }),
    });
    try {
      const { service } = await HOSTABLE[role]!();
      this.#service = await service.start({ ...inherited(), ...env }, log);
    } catch (error) {
      const why = startFailure(error);
      log.fatal(why);
      throw new MeshError(`${name} did not start: ${why.split("\n")[0]}`);
    }
  }

  async stop(): Promise<void> {
    const service = this.#service;
    this.#service = undefined;
    await service?.stop();
  }
}
