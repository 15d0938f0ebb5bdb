import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { WireRequest } from "../types.ts";
import { type Peer, peerOf } from "./peer.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;
const MAX_USER_AGENT_CHARS = 1_024;

/**
 * The request as a handler sees it. What a proxy says of the caller (`x-forwarded-for`, `-proto`, `x-forwarded-tls-version`,
 * `-cipher`, `x-keymesh-request-id`) counts only when the connection proved to be the gateway's.
 */
export function wireRequest(message: IncomingMessage): WireRequest {
  const url = message.url ?? "/";
  const question = url.indexOf("?");
  const headers = message.headers;
  const peer = peerOf(message.socket);
  const traceparent = headers.traceparent;
  return {
    method: message.method ?? "GET",
    rawPath: question < 0 ? url : url.slice(0, question),
    rawQuery: question < 0 ? "" : url.slice(question + 1),
    headers,
    rawHeaders: message.rawHeaders,
    body: message,
    requestId: peer.isGateway ? forwardedRequestId(message) : randomUUID(),
    sourceIp: (peer.isGateway && single(headers["x-forwarded-for"])) || peer.ip,
    userAgent: (headers["user-agent"] ?? "").slice(0, MAX_USER_AGENT_CHARS),
    traceparent: typeof traceparent === "string" && TRACEPARENT.test(traceparent) ? traceparent : undefined,
    ...(peer.member !== undefined && { member: peer.member }),
    tls: peer.isGateway ? forwardedTls(message) : directTls(peer, message),
  };
}

function directTls(peer: Peer, message: IncomingMessage): WireRequest["tls"] {
  return peer.tls && { ...peer.tls, host: message.headers.host ?? "" };
}

function forwardedTls({ headers }: IncomingMessage): WireRequest["tls"] {
  if (headers["x-forwarded-proto"] !== "https") return undefined;
  return {
    version: single(headers["x-forwarded-tls-version"]) ?? "unknown",
    cipherSuite: single(headers["x-forwarded-tls-cipher"]) ?? "unknown",
    host: headers.host ?? "",
  };
}

function forwardedRequestId({ headers }: IncomingMessage): string {
  const id = single(headers["x-keymesh-request-id"]);
  return id !== undefined && UUID.test(id) ? id : randomUUID();
}

function single(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}
