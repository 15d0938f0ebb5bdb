import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import type { connectFlow, RecordedFlow } from "./flow-client.ts";

/** Longer than the 200 ms a service keeps spans for company, with its export. */
const quietMs = 450;
const patienceMs = 6_000;
const pollMs = 100;

/**
 * A trace once it is whole: a root, no parent missing, and quiet for longer than any service waits to export. After six
 * seconds, what there is. @throws ServiceError NotFound when nothing came
 */
export async function waitForTrace(
  flow: ReturnType<typeof connectFlow>,
  traceId: string,
): Promise<RecordedFlow> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const isLate = performance.now() > until;
    try {
      const recorded = await flow.get(traceId);
      if (isLate || (recorded.summary.complete && recorded.summary.idleMs >= quietMs)) return recorded;
    } catch (error) {
      const isMissing = error instanceof ServiceError && error.code === "NotFound";
      if (!isMissing || isLate) throw error;
    }
    await sleep(pollMs);
  }
}
