import { ServiceError } from "@keymesh/errors";
import type { flowV1 } from "@keymesh/proto";
import type { FlowContext } from "../context.ts";
import { summarize } from "../domain/trace.ts";
import { requireTraceId, traceOf } from "./trace-of.ts";

const maxNameChars = 100;

/**
 * Keeps a trace over restarts, with the spans that have still to come; again: under another name.
 * @throws ServiceError ValidationException | NotFound | LimitExceeded | ServiceUnavailable
 */
export async function pinTrace(
  context: FlowContext,
  { traceId, name }: flowV1.PinTraceRequest__Output,
): Promise<flowV1.PinTraceResponse> {
  traceOf(context, traceId);
  if (name.length > maxNameChars)
    throw new ServiceError(
      "ValidationException",
      `The name of a pin has at most ${maxNameChars} characters.`,
    );
  await context.pins.pin(traceId, { name });
  return { summary: summarize(traceOf(context, traceId), context.nowMs()) } as flowV1.PinTraceResponse;
}

/** Lets a trace make room for newer ones again. @throws ServiceError ValidationException | NotFound | ServiceUnavailable */
export async function unpinTrace(
  context: FlowContext,
  { traceId }: flowV1.UnpinTraceRequest__Output,
): Promise<flowV1.UnpinTraceResponse> {
  requireTraceId(traceId);
  await context.pins.unpin(traceId);
  return {};
}
