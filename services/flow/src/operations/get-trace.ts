import { ServiceError } from "@keymesh/errors";
import { encodeTraces } from "@keymesh/flow";
import type { flowV1 } from "@keymesh/proto";
import type { FlowContext } from "../context.ts";
import { summarize } from "../domain/trace.ts";

/** One trace, whole. @throws ServiceError ValidationException | NotFound */
export function getTrace(
  context: FlowContext,
  request: flowV1.GetTraceRequest__Output,
): flowV1.GetTraceResponse {
  const { traceId } = request;
  if (!/^[0-9a-f]{32}$/.test(traceId)) {
    throw new ServiceError("ValidationException", "A trace id is 32 lowercase hex digits.");
  }
  const trace = context.book.get(traceId);
  if (trace === undefined) {
    throw new ServiceError(
      "NotFound",
      `There is no trace ${traceId}: it never came, or made room for newer ones.`,
    );
  }
  const { resourceSpans } = encodeTraces([...trace.spans.values()]);
  return {
    summary: summarize(trace, context.nowMs()),
    resourceSpans,
  } as flowV1.GetTraceResponse;
}
