/** How a request's body is framed: as the client framed it. */
export type RequestFraming = "none" | "length" | "chunked";

/** The head of a request as it goes over the wire, latin1. `headers` alternates names and values. */
export function requestHead(
  method: string,
  target: string,
  headers: readonly string[],
  framing: RequestFraming,
): string {
  let head = `${method} ${target} HTTP/1.1\r\n`;
  for (let i = 0; i < headers.length; i += 2) head += `${headers[i]}: ${headers[i + 1]}\r\n`;
  if (framing === "chunked") head += "transfer-encoding: chunked\r\n";
  return `${head}connection: keep-alive\r\n\r\n`;
}

/** The line before a chunk. */
export function chunkSizeLine(bytes: number): string {
  return `${bytes.toString(16)}\r\n`;
}

/** What ends a chunked body. `rawTrailers` alternates names and values. */
export function lastChunk(rawTrailers: readonly string[]): string {
  let text = "0\r\n";
  for (let i = 0; i < rawTrailers.length; i += 2) text += `${rawTrailers[i]}: ${rawTrailers[i + 1]}\r\n`;
  return `${text}\r\n`;
}
