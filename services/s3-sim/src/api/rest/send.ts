import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { answer, hostId, renderS3Error, type WireRequest } from "@keymesh/aws-wire";
import type { ServiceError } from "@keymesh/errors";
import type { Reply } from "./reply.ts";

/** Sends a reply. @throws what the object's stream throws when it fails under way; the connection is then broken off */
export async function send(request: WireRequest, response: ServerResponse, reply: Reply): Promise<void> {
  const headers = { ...commonHeaders(request), ...reply.headers };
  if (reply.body === undefined) {
    sendWhole(request, response, reply, headers);
    return;
  }
  if (response.destroyed) {
    await reply.body.return();
    return;
  }
  response.writeHead(reply.status, headers);
  try {
    for await (const piece of reply.body) {
      if (response.destroyed) return;
      if (!response.write(piece)) await drained(response);
    }
    response.end();
  } catch (error) {
    // The client must not take what it has for the whole: the connection breaks before the announced length.
    response.destroy();
    throw error;
  }
}

function sendWhole(
  request: WireRequest,
  response: ServerResponse,
  reply: Reply,
  headers: Record<string, unknown>,
): void {
  if (request.method === "HEAD" && reply.xml === undefined) {
    response.writeHead(reply.status, headers as Reply["headers"]).end();
    return;
  }
  answer(request, response, reply.status, headers as Reply["headers"], reply.xml ?? "");
}

/** Sends an error as S3 words it: XML, or nothing but the status for HEAD and 304. */
export function sendError(request: WireRequest, response: ServerResponse, error: ServiceError): void {
  const headers: Record<string, string> = { ...commonHeaders(request), "content-type": "application/xml" };
  const region = error.details.Region;
  if (region !== undefined) headers["x-amz-bucket-region"] = region;
  if (error.status === 304) {
    const { ETag: etag = "", LastModified = "" } = error.details;
    response.writeHead(304, { ...commonHeaders(request), etag, "last-modified": LastModified }).end();
    return;
  }
  answer(request, response, error.status, headers, renderS3Error(error, request.requestId));
}

function commonHeaders(request: WireRequest): Record<string, string> {
  return {
    "x-amz-request-id": request.requestId,
    "x-amz-id-2": hostId(request.requestId),
    server: "AmazonS3",
  };
}

/** Waits until more can be written, or the client is gone. */
async function drained(response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  const onClose = () => gone.abort();
  response.once("close", onClose);
  try {
    await once(response, "drain", { signal: gone.signal });
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    response.off("close", onClose);
  }
}
