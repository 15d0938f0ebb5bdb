import { buildFlow, decodeTraces } from "@keymesh/flow";
import type { flowV1 } from "@keymesh/proto";
import { z } from "zod";
import { AdminError } from "./admin-error.ts";
import { flagParameter, limitParameter, textParameter, timeParameter } from "./find-query.ts";
import { type AdminRoute, jsonRoute } from "./route.ts";

/** The flow service, as the admin API asks it. */
export interface FlowReader {
  listTraces(request: flowV1.ListTracesRequest): Promise<flowV1.ListTracesResponse__Output>;
  getTrace(request: flowV1.GetTraceRequest): Promise<flowV1.GetTraceResponse__Output>;
}

const findFlows = z.strictObject({
  key: textParameter,
  principal: textParameter,
  operation: textParameter,
  errors: flagParameter,
  since: timeParameter,
  until: timeParameter,
  limit: limitParameter(50),
});

/** `GET flows`, `GET flows/{traceId}`. Without a flow service there are none to be had. */
export function flowRoutes(flow: FlowReader | undefined): AdminRoute[] {
  const reader = () => {
    if (flow) return flow;
    throw new AdminError("Unavailable", "This gateway has no flow service: KEYMESH_FLOW is not set.");
  };
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/flows",
      query: findFlows,
      async handle({ query: { limit, errors, since, until, ...texts } }) {
        const filter = { ...texts, onlyErrors: errors ?? false, sinceMs: since ?? 0, untilMs: until ?? 0 };
        const { traces } = await reader().listTraces({ filter, limit });
        return { status: 200, json: { flows: traces.map(summary) } };
      },
    }),
    jsonRoute({
      method: "GET",
      path: "/_keymesh/flows/{traceId}",
      async handle({ params: { traceId = "" } }) {
        if (!/^[0-9a-f]{32}$/.test(traceId))
          throw new AdminError("InvalidParameter", "A trace id is 32 lowercase hex digits.");
        const { resourceSpans } = await reader().getTrace({ traceId });
        const built = buildFlow(decodeTraces({ resourceSpans } as never).spans);
        if (!built) throw new AdminError("NotFound", `There is no trace ${traceId}.`);
        const { steps, lanes, startedMs, title, participants } = built;
        return {
          status: 200,
          json: { traceId, operation: title, startedMs, participants, steps, keys: lanes },
        };
      },
    }),
  ];
}

function summary(trace: flowV1.TraceSummary__Output): object {
  return {
    traceId: trace.traceId,
    operation: trace.rootOperation,
    startedAt: new Date(trace.startedMs).toISOString(),
    durationMs: trace.durationMicros / 1000,
    spans: trace.spanCount,
    failed: trace.error !== "",
    complete: trace.complete,
  };
}
