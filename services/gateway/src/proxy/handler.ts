import type { ServerResponse } from "node:http";
import { answer, type WireHandler, type WireRequest } from "@keymesh/aws-wire";
import { attribute, type Tracer, unsampledTraceparent } from "@keymesh/flow";
import { type Fault, faultError, faultLabel } from "@keymesh/rpc";
import { requestHeaders } from "../domain/forwarded-headers.ts";
import { guessFormat, type Refusal, refusal, unavailable } from "../domain/refusal.ts";
import { ROUTES, type Route, routeOf, type UpstreamName } from "../domain/route.ts";
import type { Upstream } from "../upstream/upstream.ts";
import { type Drills, hold, holdForEver } from "./drills.ts";
import { exchange } from "./exchange.ts";

export interface ProxyDeps {
  readonly upstreams: Readonly<Partial<Record<UpstreamName, Upstream>>>;
  readonly tracer: Tracer;
  /** What disturbs requests on their way, in drills. */
  readonly drills: Drills;
  /** Answers `/_keymesh/…` and `/_localstack/…`, which no bucket can be called. */
  readonly admin: WireHandler;
}

/** The gateway's one handler: its own pages, or the service the request is for. */
export function gatewayHandler(deps: ProxyDeps): WireHandler {
  return (request, response) => {
    const { rawPath } = request;
    if (/^\/(_keymesh(\/|$)|_localstack\/)/.test(rawPath)) {
      return deps.admin(request, response);
    }
    const route = routeOf(request.headers, request.rawQuery);
    if ("unknownService" in route) return refuseUnknown(request, response, route.unknownService);
    if (!isFramingKnown(request)) {
      const message =
        "A header you provided implies functionality that is not implemented: transfer-encoding";
      return send(request, response, refusal(route.format, "NotImplemented", message, request.requestId));
    }
    const upstream = deps.upstreams[route.upstream];
    if (upstream === undefined) return send(request, response, unavailable(route.format, request.requestId));
    return deps.tracer.span(
      {
        name: `${request.method} ${route.upstream}`,
        kind: "server",
        traceparent: request.traceparent,
        attributes: { "http.request.method": request.method, "server.address": request.headers.host ?? "" },
      },
      async (span) => {
        const traceparent = span?.traceparent ?? request.traceparent ?? unsampledTraceparent;
        const isQuiet = deps.drills.isQuiet(route);
        const fault = isQuiet ? undefined : await deps.drills.faultOn(route, request, traceparent);
        if (fault) span?.set({ [attribute.fault]: faultLabel(fault) });
        const go = () => pass(upstream, route, request, response, traceparent, fault?.kind === "tamper");
        const end = fault ? await disturbed(deps.drills, fault, route, request, response, go) : await go();
        span?.set({ "http.response.status_code": response.statusCode, "keymesh.exchange": end });
      },
    );
  };
}

/** A request as the fault would have it; `go` passes it on. Returns how it ended. */
async function disturbed(
  drills: Drills,
  fault: Fault,
  route: Route,
  request: WireRequest,
  response: ServerResponse,
  go: () => Promise<string>,
): Promise<string> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  switch (fault.kind) {
    case "tamper":
      return go();
    case "latency":
      await hold(fault.ms, gone.signal);
      return gone.signal.aborted ? "passed" : go();
    case "drop":
      await holdForEver(gone.signal);
      response.destroy();
      return "dropped";
    case "kill":
      await drills.kill(route).catch(() => undefined);
      return go();
    default: {
      const { code, message } = faultError(fault);
      await send(request, response, refusal(route.format, code, message, request.requestId));
      return "refused";
    }
  }
}

/** Codings other than chunked would have to be undone here to be passed on. */
function isFramingKnown({ headers }: WireRequest): boolean {
  const coding = headers["transfer-encoding"];
  return coding === undefined || coding.toLowerCase() === "chunked";
}

async function pass(
  upstream: Upstream,
  route: Route,
  request: WireRequest,
  response: ServerResponse,
  traceparent: string,
  isTampered: boolean,
): Promise<string> {
  const headers = requestHeaders(request.rawHeaders, {
    sourceIp: request.sourceIp,
    port: request.body.socket.localPort ?? 0,
    requestId: request.requestId,
    traceparent,
    tls: request.tls,
  });
  const end = await exchange(upstream, request, headers, response, isTampered);
  if (end === "unreachable") await send(request, response, unavailable(route.format, request.requestId));
  return end;
}

function refuseUnknown(request: WireRequest, response: ServerResponse, service: string): Promise<void> {
  const known = [...ROUTES.keys()].join(", ");
  const message = `The service ${service.slice(0, 64)} is not in this mesh, which has: ${known}.`;
  const format = guessFormat(request.headers["content-type"]);
  return send(request, response, refusal(format, "NotImplemented", message, request.requestId));
}

async function send(
  request: WireRequest,
  response: ServerResponse,
  { status, headers, body }: Refusal,
): Promise<void> {
  answer(request, response, status, headers, body);
}
