import type { BatchingSink, FinishedSpan } from "@keymesh/flow";
import type { TraceFilter } from "./domain/filter.ts";
import type { Subscription } from "./domain/subscription.ts";
import type { Bounds, TraceBook } from "./domain/trace-book.ts";
import type { Pins } from "./pins/pins.ts";

/** What is kept at most. */
export interface FlowBounds extends Bounds {
  readonly maxPins: number;
}

/** New spans of one trace, for whoever watches. */
export interface Arrival {
  readonly traceId: string;
  readonly spans: readonly FinishedSpan[];
}

/** What the operations work with. */
export interface FlowContext {
  readonly book: TraceBook;
  readonly bounds: FlowBounds;
  readonly pins: Pins;
  /** Where everything taken in goes as well; absent: nowhere. Never makes anybody wait. */
  readonly forward: Pick<BatchingSink, "accept" | "stats"> | undefined;
  readonly watchers: Set<{ readonly filter: TraceFilter; readonly arrivals: Subscription<Arrival> }>;
  /** By process: spans it says it had to drop before sending. */
  readonly droppedAtSource: Map<string, number>;
  readonly nowMs: () => number;
}
