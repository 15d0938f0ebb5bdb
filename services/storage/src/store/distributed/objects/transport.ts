import * as http from "node:http";
import * as https from "node:https";

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
    options: http.RequestOptions,
    onResponse: (response: http.IncomingMessage) => void,
  ): http.ClientRequest => {
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
