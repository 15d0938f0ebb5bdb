import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { WireRequest } from "../types.ts";

/** Sends a whole answer with its length; `headers` is taken over. A connection whose answer has begun is cut instead. */
export function answer(
  request: WireRequest,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  headers["content-length"] = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}
