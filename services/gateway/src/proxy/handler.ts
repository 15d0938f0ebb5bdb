import type { ServerResponse } from "node:http";
import { answer, type WireHandler, type WireRequest } from "@keymesh/aws-wire";
import { type Tracer, unsampledTraceparent } from "@keymesh/flow";
import { requestHeaders } from "../domain/forwarded-headers.ts";
import { guessFormat, type Refusal, refusal, unavailable } from "../domain/refusal.ts";
import { ROUTES, type Route, routeOf, type UpstreamName } from "../domain/route.ts";
import type { Upstream } from "../upstream/upstream.ts";
import { exchange } from "./exchange.ts";

export interface ProxyDeps {
  readonly upstreams: Readonly<Partial<Record<UpstreamName, Upstream>>>;
  readonly tracer: Tracer;
  /** Answers `/_keymesh/…` and `/_localstack/…`, which no bucket can be called. */
  readonly admin: WireHandler;
}

/** The gateway's one handler: its own pages, or the service the request is for. */
export function gatewayHandler(deps: ProxyDeps): WireHandler {
  return (request, response) => {
    const { rawPath } = request;
    if (rawPath.startsWith("/_keymesh/") || rawPath.startsWith("/_localstack/")) {
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
        const end = await pass(upstream, route, request, response, traceparent);
        span?.set({ "http.response.status_code": response.statusCode, "keymesh.exchange": end });
      },
    );
  };
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
): Promise<string> {
  const headers = requestHeaders(request.rawHeaders, {
    sourceIp: request.sourceIp,
    port: request.body.socket.localPort ?? 0,
    requestId: request.requestId,
    traceparent,
    tls: request.tls,
  });
  const end = await exchange(upstream, request, headers, response);
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
