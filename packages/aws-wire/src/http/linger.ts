import type { IncomingMessage, ServerResponse } from "node:http";

const MAX_LINGER_MS = 2_000;
const CHECK_EVERY_MS = 20;

/**
 * After an answer that did not wait for the whole body Node swallows the rest, without end. Here it may be `maxBytes` more and
 * two seconds: enough for the client to read the answer instead of a reset. Then the connection is cut.
 */
export function lingerUntilRead(message: IncomingMessage, response: ServerResponse, maxBytes: number): void {
  response.once("finish", () => {
    if (message.complete) return;
    const socket = message.socket;
    const maxBytesRead = socket.bytesRead + maxBytes;
    const deadline = performance.now() + MAX_LINGER_MS;
    const timer = setInterval(() => {
      if (message.complete || socket.destroyed) clearInterval(timer);
      else if (socket.bytesRead > maxBytesRead || performance.now() > deadline) socket.destroy();
    }, CHECK_EVERY_MS);
    timer.unref();
    message.on("error", () => {});
  });
}
