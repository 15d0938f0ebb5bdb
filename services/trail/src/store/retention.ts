import type { Clock, Logger } from "@keymesh/runtime";
import { retentionMs } from "../domain/lookup-request.ts";
import type { RecordStore } from "./record-store.ts";

/** How often, in milliseconds of real time, it is looked for records past their time. */
const everyMs = 60_000;

/** Deletes records older than 90 days by the mesh clock, now and from time to time within `around`, until the answer is called. */
export function keepRetention(
  records: Pick<RecordStore, "deleteBefore">,
  clock: Clock,
  log: Pick<Logger, "info" | "warn">,
  around: (act: () => Promise<number>) => Promise<number> = (act) => act(),
): () => void {
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      const deleted = await around(() => records.deleteBefore(clock.now() - retentionMs));
      if (deleted > 0) log.info({ deleted }, "records older than 90 days were deleted");
    } catch (error) {
      log.warn({ err: error }, "old records could not be deleted; it is tried again");
    } finally {
      isRunning = false;
    }
  };
  void run();
  const timer = setInterval(() => void run(), everyMs);
  return () => clearInterval(timer);
}
