import { tooLate } from "@keymesh/control";
import type { Gate } from "@keymesh/runtime";
import type { Storage } from "@keymesh/storage";
import type { S3Deps } from "../deps.ts";
import type { Peers } from "./peers.ts";
import { sweep } from "./sweep.ts";

/** How often what crashes and outages left is looked for, milliseconds; with other replicas there, all garbage waits for it. */
const sweepEveryMs = 10 * 60_000;
const sweepAmongPeersMs = 60_000;
/** The storage may come up after this service: the first sweep is tried again soon. */
const retryMs = 5_000;

/**
 * Sweeps at the start, when this instance's own orphans are known for sure, and from then on now and then. `resume` finishes
 * what the process before was in the middle of; it comes before the first sweep, tried again until it succeeds. The answer has it
 * swept soon: another replica is gone.
 */
export function keepSwept(
  storage: Storage,
  deps: S3Deps,
  self: { readonly instance: string; readonly peers: Peers },
  signal: AbortSignal,
  resume: () => Promise<void>,
  gate: Gate,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isResumed = false;
  const again = (ms: number) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(run, ms).unref();
  };
  const cleanUp = async (stop: AbortSignal) => {
    if (!isResumed) await resume();
    isResumed = true;
    const { epoch } = deps.bytes;
    return sweep(storage, deps.garbage, { ...self, epoch, nowMs: deps.clock.now() }, stop);
  };
  // What it has found is removed in the same turn: by then it might be another mesh's.
  const inTurn = () => {
    const cut = new AbortController();
    return gate.during(() => cleanUp(AbortSignal.any([signal, cut.signal])), tooLate, {
      cut: () => cut.abort(),
    });
  };
  const run = () => {
    inTurn().then(
      (removed) => {
        if (removed.garbage + removed.orphans > 0) deps.log.info(removed, "swept what was left over");
        again(self.peers.areThere ? sweepAmongPeersMs : sweepEveryMs);
      },
      (err: unknown) => {
        if (!signal.aborted) deps.log.warn({ err }, "could not sweep now");
        again(retryMs);
      },
    );
  };
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  run();
  return () => again(0);
}
