import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import * as https from "node:https";

// Not by `import`: Node reads every export of this module for that, its own WebSocket too, which costs 50 ms and 14 MB.
const http = process.getBuiltinModule("node:http");

/** A request on which no byte moves for so long is given up. */
const SILENCE_LIMIT_MS = 5_000;
const MAX_SOCKETS = 128;

/**
 * How the S3 client sends: kept-alive connections, a limit on silence until the answer begins, and answers to failed requests
 * drained, so that their connections are free again.
 */
export function objectTransport(isTls: boolean) {
  const agent = new (isTls ? https : http).Agent({
    keepAlive: true,
    maxSockets: MAX_SOCKETS,
    scheduling: "lifo",
  });
  const request = (
    options: RequestOptions,
    onResponse: (response: IncomingMessage) => void,
  ): ClientRequest => {
    const sent = (isTls ? https : http).request(options, (response) => {
      sent.setTimeout(0);
      if ((response.statusCode ?? 500) >= 500) response.resume();
      onResponse(response);
    });
    sent.setTimeout(SILENCE_LIMIT_MS, () =>
      sent.destroy(Object.assign(new Error("the object store did not answer"), { code: "ETIMEDOUT" })),
    );
    return sent;
  };
  return { agent, transport: { request } };
}
