import { encodeTraces } from "@keymesh/flow";
import type { flowV1 } from "@keymesh/proto";
import type { FlowContext } from "../context.ts";
import { summarize } from "../domain/trace.ts";
import { traceOf } from "./trace-of.ts";

/** One trace, whole. @throws ServiceError ValidationException | NotFound */
export function getTrace(
  context: FlowContext,
  request: flowV1.GetTraceRequest__Output,
): flowV1.GetTraceResponse {
  const { traceId } = request;
  const trace = traceOf(context, traceId);
  const { resourceSpans } = encodeTraces([...trace.spans.values()]);
  return {
    summary: summarize(trace, context.nowMs()),
    resourceSpans,
  } as flowV1.GetTraceResponse;
}
