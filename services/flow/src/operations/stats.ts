import type { flowV1 } from "@keymesh/proto";
import type { FlowContext } from "../context.ts";

/** What is kept, within which bounds, and everything that was dropped. */
export function stats(context: FlowContext): flowV1.StatsResponse {
  const { book, bounds, droppedAtSource, watchers, forward } = context;
  const { exported = 0, dropped = 0 } = forward?.stats() ?? {};
  return {
    ...book.stats(),
    ...bounds,
    droppedAtSource: Object.fromEntries(droppedAtSource),
    watchers: watchers.size,
    forwardedSpans: exported,
    forwardDroppedSpans: dropped,
  };
}
