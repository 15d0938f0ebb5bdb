import type { IncomingMessage, ServerResponse } from "node:http";

const MAX_LINGER_MS = 2_000;
const CHECK_EVERY_MS = 20;

/**
 * An answer that did not wait for the whole body says that the connection closes: what the client still sends is not going to
 * be read to its end, and a next request on that connection would be lost with it. The answer goes out at once; the connection
 * is closed when the body has ended, or after `maxBytes` more of it or two seconds: enough for the client to read the answer
 * instead of a reset.
 */
export function closeUnlessRead(message: IncomingMessage, response: ServerResponse, maxBytes: number): void {
  if (!announcesBody(message)) return;
  const writeHead = response.writeHead;
  response.writeHead = function closing(this: ServerResponse, ...head: unknown[]) {
    response.writeHead = writeHead;
    if (!message.complete) {
      response.setHeader("connection", "close");
      endWhenRead(message, response, maxBytes);
    }
    return Reflect.apply(writeHead, response, head);
  } as ServerResponse["writeHead"];
}

function announcesBody({ headers }: IncomingMessage): boolean {
  const length = headers["content-length"];
  return headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0");
}

/** Node closes a connection as soon as its last answer has ended, read or not; so the end is what waits. */
function endWhenRead(message: IncomingMessage, response: ServerResponse, maxBytes: number): void {
  const { socket } = message;
  const end = response.end;
  response.end = function lingering(this: ServerResponse, last?: unknown) {
    response.end = end;
    // Waiting for 100 Continue, the client has nothing under way.
    if (message.headers.expect !== undefined && !message.readableDidRead) return response.end(last);
    if (last === undefined) response.flushHeaders();
    else response.write(last);
    const maxBytesRead = socket.bytesRead + maxBytes;
    const deadline = performance.now() + MAX_LINGER_MS;
    const timer = setInterval(() => {
      const isOver = message.complete || socket.bytesRead > maxBytesRead || performance.now() > deadline;
      if (!isOver && !socket.destroyed) return;
      clearInterval(timer);
      if (!response.writableEnded) response.end();
    }, CHECK_EVERY_MS);
    timer.unref();
    message.on("error", () => {});
    message.resume();
    return response;
  } as ServerResponse["end"];
}
