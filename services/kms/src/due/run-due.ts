import { isConflict } from "@keymesh/storage";
import type { Kms } from "../call.ts";
import type { Due } from "../domain/due.ts";
import type { Versioned } from "../store/records.ts";
import { deleteKey } from "./delete-key.ts";
import { expireMaterial } from "./expire-material.ts";
import { rotateOnSchedule } from "./rotate-on-schedule.ts";
import { recordServiceEvent } from "./service-event.ts";

/** What is done may make something else due at once: the rotation after one that was missed, the record of an event. */
const maxRounds = 100;

/**
 * Does everything that is due by the mesh clock. Can be stopped anywhere and begun again, and run by several processes at once.
 * Returns how many things were done. What fails keeps nothing else from being done.
 * @throws the first failure, at the end
 */
export async function runDue(kms: Kms): Promise<number> {
  let done = 0;
  const failures: unknown[] = [];
  for (let round = 0; round < maxRounds && failures.length === 0; round++) {
    const before = done;
    for await (const due of kms.due.entries(kms.clock.now())) {
      try {
        if (await carryOut(kms, due)) done += 1;
      } catch (error) {
        // A conflict: another process was faster, or the key was changed; the next look decides on what is true then.
        if (!isConflict(error)) failures.push(error);
      }
    }
    if (done === before) break;
  }
  if (failures.length > 0) throw failures[0];
  return done;
}

/**
 * Runs {@link runDue} again and again until `signal` aborts, each time within `around`; what fails is told and tried again. The
 * answer looks at once, for when the clock was moved.
 */
export function watchDue(
  kms: Kms,
  everyMs: number,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
  around: (act: () => Promise<unknown>) => Promise<unknown> = (act) => act(),
): () => void {
  let isRunning = false;
  let isWanted = false;
  const look = async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted && !signal.aborted) {
      isWanted = false;
      try {
        await around(() => runDue(kms));
      } catch (error) {
        if (!signal.aborted) onFailure(error);
      }
    }
    isRunning = false;
  };
  const timer = setInterval(() => {
    if (!isRunning) void look();
  }, everyMs);
  timer.unref();
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  return () => void look();
}

/** False when there was nothing to do after all. */
async function carryOut(kms: Kms, due: Versioned<Due>): Promise<boolean> {
  const { value } = due;
  switch (value.kind) {
    case "deletion":
      return await deleteKey(kms, due);
    case "rotation":
      return await rotateOnSchedule(kms, due);
    case "expiry":
      return await expireMaterial(kms, due, value.hbkId);
    case "grants":
      await kms.grants.removeAll(value);
      break;
    case "event":
      await recordServiceEvent(kms, value);
  }
  await kms.due.remove(due);
  return true;
}
