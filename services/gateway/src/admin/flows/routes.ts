import { z } from "zod";
import { flagParameter, limitParameter, textParameter, timeParameter } from "../find-query.ts";
import { type AdminRoute, jsonRoute } from "../route.ts";
import type { LiveFlows } from "./live.ts";
import { pinRoutes } from "./pins.ts";
import { type FlowReader, required } from "./reader.ts";
import { summaryOf } from "./summary.ts";
import { traceRoutes } from "./trace.ts";

export interface FlowRouteDeps {
  /** Absent: this mesh traces nothing, and there are no flows to be had. */
  readonly flow: FlowReader | undefined;
  readonly liveFlows: LiveFlows;
  /** Where another tool shows a trace; `{traceId}` stands for its id, which else comes at the end. */
  readonly traceUrl: string | undefined;
}

const liveQuery = z.strictObject({
  key: textParameter,
  principal: textParameter,
  operation: textParameter,
  errors: flagParameter,
});

const listQuery = liveQuery.extend({
  pinned: flagParameter,
  since: timeParameter,
  until: timeParameter,
  limit: limitParameter(50),
});

/** Everything below `flows`. */
export function flowRoutes({ flow, liveFlows, traceUrl }: FlowRouteDeps): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/flows",
      query: listQuery,
      async handle({ query: { limit, errors, pinned, since, until, ...texts } }) {
        const filter = {
          ...texts,
          onlyErrors: errors ?? false,
          pinnedOnly: pinned ?? false,
          sinceMs: since ?? 0,
          untilMs: until ?? 0,
        };
        const { traces } = await required(flow).listTraces({ filter, limit });
        return { status: 200, json: { flows: traces.map(summaryOf) } };
      },
    }),
    jsonRoute({
      method: "GET",
      path: "/_keymesh/flows/live",
      query: liveQuery,
      async handle({ request, query: { errors, ...texts }, signal }) {
        const reader = required(flow);
        const stream =
          request.method === "HEAD"
            ? nothing()
            : liveFlows.open(reader, { ...texts, onlyErrors: errors ?? false }, signal);
        return { status: 200, contentType: "text/event-stream", stream, cut: liveFlows.cut };
      },
    }),
    ...traceRoutes(flow, traceUrl),
    ...pinRoutes(flow),
  ];
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
