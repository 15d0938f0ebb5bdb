import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { answer, type WireRequest } from "@keymesh/aws-wire";
import type { AdminError } from "./admin-error.ts";
import type { AdminAnswer } from "./route.ts";

/** Resolves when the answer is out. A stream that fails cuts the connection: half an answer must not look whole. */
export async function sendAnswer(
  request: WireRequest,
  response: ServerResponse,
  what: AdminAnswer,
): Promise<void> {
  if ("json" in what) return json(request, response, what.status, what.json);
  if (!("stream" in what)) {
    response.writeHead(204, { "cache-control": "no-store" }).end();
    return;
  }
  response.writeHead(what.status, { "content-type": what.contentType, "cache-control": "no-store" });
  try {
    const bytes = Readable.from(what.stream, { objectMode: false });
    await pipeline(bytes, response, what.cut ? { signal: what.cut } : {});
  } catch (error) {
    // A client that went away is nobody's bug, nor is one that was not waited for.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE" && !what.cut?.aborted)
      throw error;
  }
}

/** An error as the admin API writes them. */
export function sendError(request: WireRequest, response: ServerResponse, error: AdminError): void {
  const { code, message, status } = error;
  if (code === "Unauthorized" && !response.headersSent) response.setHeader("www-authenticate", "Bearer");
  json(request, response, status, { error: code, message });
}

function json(request: WireRequest, response: ServerResponse, status: number, value: object): void {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  answer(request, response, status, headers, `${JSON.stringify(value)}\n`);
}
