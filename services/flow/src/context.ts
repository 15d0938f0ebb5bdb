import type { FinishedSpan } from "@keymesh/flow";
import type { TraceFilter } from "./domain/filter.ts";
import type { Subscription } from "./domain/subscription.ts";
import type { Bounds, TraceBook } from "./domain/trace-book.ts";

/** New spans of one trace, for whoever watches. */
export interface Arrival {
  readonly traceId: string;
  readonly spans: readonly FinishedSpan[];
}

/** What the operations work with. */
export interface FlowContext {
  readonly book: TraceBook;
  readonly bounds: Bounds;
  readonly watchers: Set<{ readonly filter: TraceFilter; readonly arrivals: Subscription<Arrival> }>;
  /** By process: spans it says it had to drop before sending. */
  readonly droppedAtSource: Map<string, number>;
  readonly nowMs: () => number;
}
