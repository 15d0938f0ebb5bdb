import { decodeTraces } from "@keymesh/flow";
import type { opentelemetryProtoCollectorTraceV1 as otlp } from "@keymesh/proto";
import type { FlowContext } from "../context.ts";
import { matches } from "../domain/filter.ts";

const maxSources = 1_000;

/**
 * Takes spans in by OTLP, and hands them on to whoever watches, to storage where their trace is pinned, and to the receiver they are
 * forwarded to; for none of these the sender waits. What is malformed or beyond the bounds is counted, told to the sender
 * and left out; the rest stays.
 */
export function exportSpans(
  context: FlowContext,
  request: otlp.ExportTraceServiceRequest__Output,
): otlp.ExportTraceServiceResponse {
  const { book } = context;
  const before = book.stats().rejectedSpans;
  const { spans, rejected, droppedAtSource } = decodeTraces(request as Parameters<typeof decodeTraces>[0]);
  book.reject(rejected);
  const kept = book.add(spans, context.nowMs());
  for (const [service, dropped] of droppedAtSource) noteDropped(context, service, dropped);
  for (const [traceId, arrived] of kept) {
    context.pins.spansCame(traceId);
    for (const span of arrived) context.forward?.accept(span);
    tellWatchers(context, traceId, arrived);
  }
  const refused = book.stats().rejectedSpans - before;
  if (refused === 0) return {};
  return {
    partialSuccess: { rejectedSpans: refused, errorMessage: "malformed, or beyond the bound of its trace" },
  };
}

function noteDropped({ droppedAtSource }: FlowContext, service: string, dropped: number): void {
  if (droppedAtSource.size < maxSources || droppedAtSource.has(service))
    droppedAtSource.set(service, dropped);
}

/** A watcher's filter is asked of the whole trace, so that spans of a wanted trace come even when they alone would not match. */
function tellWatchers(
  context: FlowContext,
  traceId: string,
  spans: Parameters<FlowContext["book"]["add"]>[0],
): void {
  const trace = context.book.get(traceId);
  if (trace === undefined) return;
  for (const { filter, arrivals } of context.watchers) {
    if (matches(filter, trace)) arrivals.push({ traceId, spans });
  }
}
