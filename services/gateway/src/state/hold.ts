import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import { AdminError } from "../admin/admin-error.ts";
import { isAway, type StateMembers, type StateProcess } from "./state-members.ts";

/** In this order calls end: those who call others first. */
const STAGES = [["s3-sim", "ebs-sim"], ["kms"], ["identity", "trail", "flow"]] as const;
const LEASE_MS = 30_000;
/** How long calls have to end by themselves. */
const PATIENCE_MS = 2_000;
/** How long another gateway's exchange is waited for. */
const TURN_MS = 15_000;
const TURN_PAUSE_MS = 50;

/** All members' calls held back, until it is released. */
export interface Hold {
  /** Members that have something under way that does not end. */
  readonly busy: readonly string[];
  release(): Promise<void>;
}

/**
 * Holds the members' calls: new ones wait, those inside come to their end, or (`cuts`) are cut off after a while. A member that is
 * away has none. @throws AdminError Conflict when another exchange goes on and on
 */
export async function holdMembers(
  members: StateMembers,
  { cuts }: { readonly cuts: boolean },
): Promise<Hold> {
  const holder = randomUUID();
  const held: StateProcess[] = [];
  const busy: string[] = [];
  const renewal = setInterval(() => renew(holder, held), LEASE_MS / 3);
  const release = async () => {
    clearInterval(renewal);
    // The other way round: nobody is let in before those it calls.
    for (const process of held.reverse())
      await process.state.release({ holder }).catch((error) => {
        if (!isAway(error)) throw error;
      });
  };
  try {
    for (const names of STAGES) {
      const processes = await members.processes(...names);
      await Promise.all(
        processes.map(async (process) => {
          const isIdle = await inTurn(() =>
            process.state.hold({ holder, leaseMs: LEASE_MS, patienceMs: PATIENCE_MS, cuts }),
          );
          if (isIdle === undefined) return;
          held.push(process);
          if (!isIdle.idle) busy.push(process.name);
        }),
      );
    }
    return { busy, release };
  } catch (error) {
    await release();
    throw error;
  }
}

function renew(holder: string, held: readonly StateProcess[]): void {
  for (const { state } of held)
    state.hold({ holder, leaseMs: LEASE_MS, patienceMs: 0, cuts: false }).catch(() => {});
}

/** Asks until no other gateway holds; undefined when the process is away. */
async function inTurn<T>(ask: () => Promise<T>): Promise<T | undefined> {
  for (const giveUpMs = performance.now() + TURN_MS; ; ) {
    try {
      return await ask();
    } catch (error) {
      if (isAway(error)) return undefined;
      if (!(error instanceof ServiceError) || error.code !== "ConditionFailed") throw error;
      if (performance.now() > giveUpMs)
        throw new AdminError("Conflict", "The state of the mesh is being exchanged by another call.");
      await sleep(TURN_PAUSE_MS);
    }
  }
}
