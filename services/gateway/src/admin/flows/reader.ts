import type { flowV1 } from "@keymesh/proto";
import { AdminError } from "../admin-error.ts";

/** The flow service, as the admin API asks it. */
export interface FlowReader {
  listTraces(request: flowV1.ListTracesRequest): Promise<flowV1.ListTracesResponse__Output>;
  getTrace(request: flowV1.GetTraceRequest): Promise<flowV1.GetTraceResponse__Output>;
  pinTrace(request: flowV1.PinTraceRequest): Promise<flowV1.PinTraceResponse__Output>;
  unpinTrace(request: flowV1.UnpinTraceRequest): Promise<flowV1.UnpinTraceResponse__Output>;
  watchTraces(
    request: flowV1.WatchTracesRequest,
    options: { readonly signal: AbortSignal; readonly deadlineMs: number },
  ): AsyncIterable<flowV1.TraceUpdate__Output>;
}

/** @throws AdminError Unavailable where this mesh traces nothing */
export function required(flow: FlowReader | undefined): FlowReader {
  if (flow) return flow;
  throw new AdminError("Unavailable", "This gateway has no flow service: KEYMESH_FLOW is not set.");
}

/** The trace a path names. @throws AdminError InvalidParameter */
export function traceIdOf({ traceId = "" }: Readonly<Record<string, string>>): string {
  if (/^[0-9a-f]{32}$/.test(traceId)) return traceId;
  throw new AdminError("InvalidParameter", "A trace id is 32 lowercase hex digits.");
}
