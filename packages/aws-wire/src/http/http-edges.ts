import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** Answers what the HTTP parser refused, and closes the connection. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = statusOf(error.code);
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
}

function statusOf(code: string | undefined): string {
  if (code === "HPE_HEADER_OVERFLOW") return "431 Request Header Fields Too Large";
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return "413 Payload Too Large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "408 Request Timeout";
  return "400 Bad Request";
}

/**
 * `Expect: 100-continue`: the client is told to go on when the handler first reads the body, so a request refused for its
 * headers never sends one.
 */
export function continueWhenRead(message: IncomingMessage, response: ServerResponse): void {
  const read = message._read;
  message._read = function firstRead(size: number) {
    message._read = read;
    if (!response.headersSent) response.writeContinue();
    read.call(message, size);
  };
}
