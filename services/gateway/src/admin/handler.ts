import type { ServerResponse } from "node:http";
import type { WireHandler, WireRequest } from "@keymesh/aws-wire";
import type { Access } from "./access.ts";
import { AdminError, refusalOf } from "./admin-error.ts";
import { jsonBody, streamBody } from "./body.ts";
import { queryOf } from "./query.ts";
import { type AdminCall, type AdminRoute, matchPath } from "./route.ts";
import { sendAnswer, sendError } from "./send.ts";

const MAX_SHOWN_PATH_CHARS = 200;

/** The admin API: finds the route, lets in who may, reads what was sent, answers. What is thrown that is no refusal is a bug. */
export function adminHandler(routes: readonly AdminRoute[], access: Access): WireHandler {
  return async (request, response) => {
    try {
      access.requireSameSite(request);
      const { route, params } = find(routes, request);
      if (!route.isOpen && !isMemberFor(route, request)) access.requireToken(request);
      await run(route, params, request, response);
    } catch (thrown) {
      const error = refusalOf(thrown);
      if (!error) throw thrown;
      sendError(request, response, error);
    }
  };
}

function isMemberFor({ members = [] }: AdminRoute, { member }: WireRequest): boolean {
  return member !== undefined && members.includes(member);
}

function find(routes: readonly AdminRoute[], request: WireRequest) {
  const method = request.method === "HEAD" ? "GET" : request.method;
  const allowed: string[] = [];
  for (const route of routes) {
    const params = matchPath(route.path, request.rawPath);
    if (!params) continue;
    if (route.method === method) return { route, params };
    allowed.push(route.method);
  }
  const path = request.rawPath.slice(0, MAX_SHOWN_PATH_CHARS);
  if (allowed.length === 0) throw new AdminError("NotFound", `There is no page ${path} here.`);
  throw new AdminError(
    "MethodNotAllowed",
    `${method} is not possible on ${path}, which takes ${allowed.join(", ")}.`,
  );
}

async function run(
  route: AdminRoute,
  params: Readonly<Record<string, string>>,
  request: WireRequest,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const call: AdminCall<unknown, unknown> = {
    request,
    params,
    query: queryOf(request.rawQuery, route.query),
    body: "stream" in route ? streamBody(request, route.stream) : await jsonBody(request, route.json),
    signal: gone.signal,
  };
  await sendAnswer(request, response, await route.handle(call as never));
}
