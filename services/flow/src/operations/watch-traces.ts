import { ServiceError } from "@keymesh/errors";
import { encodeTraces } from "@keymesh/flow";
import type { flowV1 } from "@keymesh/proto";
import type { Arrival, FlowContext } from "../context.ts";
import { Subscription } from "../domain/subscription.ts";
import { summarize } from "../domain/trace.ts";
import { filterOf } from "./filter-of.ts";

const maxWaiting = 1_024;
const maxWatchers = 64;

/** Spans of matching traces as they arrive, until the caller leaves. @throws ServiceError ValidationException | ResourceExhausted */
export async function* watchTraces(
  context: FlowContext,
  request: flowV1.WatchTracesRequest__Output,
  signal: AbortSignal,
): AsyncGenerator<flowV1.TraceUpdate> {
  const filter = filterOf(request.filter);
  if (context.watchers.size >= maxWatchers) {
    throw new ServiceError("ResourceExhausted", `${maxWatchers} watchers are connected already.`);
  }
  const watcher = { filter, arrivals: new Subscription<Arrival>(maxWaiting) };
  context.watchers.add(watcher);
  try {
    for await (const { traceId, spans } of watcher.arrivals.read(signal)) {
      const trace = context.book.get(traceId);
      if (trace === undefined) continue;
      const { resourceSpans } = request.summariesOnly ? { resourceSpans: [] } : encodeTraces(spans);
      const summary = summarize(trace, context.nowMs());
      yield { summary, resourceSpans, lostUpdates: watcher.arrivals.lost } as flowV1.TraceUpdate;
    }
  } finally {
    context.watchers.delete(watcher);
  }
}
