import type { flowV1 } from "@keymesh/proto";
import type { FlowContext } from "../context.ts";

/** What is kept, within which bounds, and everything that was dropped. */
export function stats({ book, bounds, droppedAtSource, watchers }: FlowContext): flowV1.StatsResponse {
  return {
    ...book.stats(),
    ...bounds,
    droppedAtSource: Object.fromEntries(droppedAtSource),
    watchers: watchers.size,
  };
}
