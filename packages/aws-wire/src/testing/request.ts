import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import type { WireRequest } from "../types.ts";

/** A request as the listener would make it, its body what is given, cut off before its end when `isTruncated`. */
export function fakeRequest(options: {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly pieces?: readonly Buffer[];
  readonly isTruncated?: boolean;
}): WireRequest {
  const body = new IncomingMessage(new Socket());
  for (const piece of options.pieces ?? []) body.push(piece);
  if (options.isTruncated) {
    setImmediate(() => body.destroy(new Error("aborted")));
  } else {
    body.complete = true;
    body.push(null);
  }
  return {
    method: options.method ?? "PUT",
    rawPath: options.path ?? "/",
    rawQuery: options.query ?? "",
    headers: Object.fromEntries(
      Object.entries(options.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    rawHeaders: Object.entries(options.headers).flat(),
    body,
    requestId: "00000000-0000-4000-8000-000000000000",
    sourceIp: "127.0.0.1",
    userAgent: "",
    traceparent: undefined,
  };
}
