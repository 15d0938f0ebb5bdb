import { ServiceError } from "@keymesh/errors";
import type { flowV1 } from "@keymesh/proto";
import type { FlowContext } from "../context.ts";
import { matches } from "../domain/filter.ts";
import { summarize } from "../domain/trace.ts";
import { filterOf } from "./filter-of.ts";

const defaultLimit = 50;
const maxLimit = 1_000;

/** The latest traces that match, the latest first. @throws ServiceError ValidationException */
export function listTraces(
  context: FlowContext,
  request: flowV1.ListTracesRequest__Output,
): flowV1.ListTracesResponse {
  if (request.limit > maxLimit) {
    throw new ServiceError("ValidationException", `limit is at most ${maxLimit}, not ${request.limit}.`);
  }
  const filter = filterOf(request.filter);
  const limit = request.limit || defaultLimit;
  const nowMs = context.nowMs();
  const traces: flowV1.TraceSummary[] = [];
  for (const trace of context.book.latest()) {
    if (traces.length >= limit) break;
    if (matches(filter, trace)) traces.push(summarize(trace, nowMs) as flowV1.TraceSummary);
  }
  return { traces };
}
