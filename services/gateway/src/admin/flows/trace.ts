import { buildFlow, decodeTraces, type FinishedSpan } from "@keymesh/flow";
import type { flowV1 } from "@keymesh/proto";
import { z } from "zod";
import { AdminError } from "../admin-error.ts";
import { flagParameter } from "../find-query.ts";
import { type AdminRoute, jsonRoute } from "../route.ts";
import { type FlowReader, required, traceIdOf } from "./reader.ts";
import { shownSpans } from "./shown-spans.ts";
import { summaryOf } from "./summary.ts";

/** Participants that only pass calls on; pictures draw their calls as their caller's own. */
const PASSERS = ["gateway"];

const pictureQuery = z.strictObject({ gateway: flagParameter });

/** `GET flows/{traceId}`, `…/picture`, `…/spans`. `traceUrl`: where another tool shows a trace. */
export function traceRoutes(flow: FlowReader | undefined, traceUrl: string | undefined): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/flows/{traceId}",
      async handle({ params }) {
        const { traceId, spans } = await recorded(flow, params);
        const { steps, lanes, startedMs, title, participants } = pictureOf(traceId, spans, []);
        return {
          status: 200,
          json: { traceId, operation: title, startedMs, participants, steps, keys: lanes },
        };
      },
    }),
    jsonRoute({
      method: "GET",
      path: "/_keymesh/flows/{traceId}/picture",
      query: pictureQuery,
      async handle({ params, query: { gateway = false } }) {
        const { traceId, spans, summary } = await recorded(flow, params);
        const picture = pictureOf(traceId, spans, gateway ? [] : PASSERS);
        const links = traceUrl === undefined ? {} : { jaeger: linkTo(traceUrl, traceId) };
        return { status: 200, json: { flow: picture, summary: summaryOf(summary), links } };
      },
    }),
    jsonRoute({
      method: "GET",
      path: "/_keymesh/flows/{traceId}/spans",
      async handle({ params }) {
        const { spans } = await recorded(flow, params);
        return { status: 200, json: { spans: shownSpans(spans) } };
      },
    }),
  ];
}

async function recorded(flow: FlowReader | undefined, params: Readonly<Record<string, string>>) {
  const traceId = traceIdOf(params);
  const { resourceSpans, summary } = await required(flow).getTrace({ traceId });
  const { spans } = decodeTraces({ resourceSpans } as never);
  return { traceId, spans, summary: summary as flowV1.TraceSummary__Output };
}

function pictureOf(traceId: string, spans: readonly FinishedSpan[], fold: readonly string[]) {
  // A trace of the gateway's spans alone is drawn with it: there is nobody else to draw.
  const picture = buildFlow(spans, { fold }) ?? buildFlow(spans);
  if (picture) return picture;
  throw new AdminError("NotFound", `There is no trace ${traceId}.`);
}

/** The template with the id in its place, or at its end when it has none. */
function linkTo(template: string, traceId: string): string {
  return template.includes("{traceId}") ? template.replaceAll("{traceId}", traceId) : template + traceId;
}
