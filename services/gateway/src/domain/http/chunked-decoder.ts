import { BadResponse } from "./response-head.ts";

const maxSizeLineBytes = 1_024;
const maxTrailerBytes = 65_536;
const CRLF = "\r\n";

/** Takes the chunked coding off a body (RFC 9112 §7.1), whatever pieces it comes in. */
export class ChunkedDecoder {
  readonly #onData: (chunk: Buffer) => void;
  #state: "size" | "data" | "afterData" | "trailers" | "done" = "size";
  #left = 0;
  /** A line of which the rest has not come yet. */
  #line = "";
  #trailerBytes = 0;
  /** The trailers, names and values alternating; whole when {@link isDone}. */
  readonly rawTrailers: string[] = [];

  constructor(onData: (chunk: Buffer) => void) {
    this.#onData = onData;
  }

  get isDone(): boolean {
    return this.#state === "done";
  }

  /** Decodes a piece and returns how many of its bytes belong to this body: all of them until it is done. @throws BadResponse */
  push(piece: Buffer): number {
    let at = 0;
    while (at < piece.length && this.#state !== "done") {
      if (this.#state === "data") {
        const end = Math.min(piece.length, at + this.#left);
        this.#onData(piece.subarray(at, end));
        this.#left -= end - at;
        at = end;
        if (this.#left === 0) this.#state = "afterData";
      } else at = this.#takeLine(piece, at);
    }
    return at;
  }

  #takeLine(piece: Buffer, at: number): number {
    const newline = piece.indexOf(0x0a, at);
    const end = newline < 0 ? piece.length : newline + 1;
    this.#line += piece.toString("latin1", at, end);
    const maxBytes = this.#state === "trailers" ? maxTrailerBytes : maxSizeLineBytes;
    if (this.#line.length + this.#trailerBytes > maxBytes) throw new BadResponse("a chunk line without end");
    if (newline < 0) return end;
    if (!this.#line.endsWith(CRLF)) throw new BadResponse("a chunk line that does not end in CRLF");
    const line = this.#line.slice(0, -CRLF.length);
    this.#line = "";
    this.#onLine(line);
    return end;
  }

  #onLine(line: string): void {
    if (this.#state === "afterData") {
      if (line !== "") throw new BadResponse("a chunk longer than it said");
      this.#state = "size";
    } else if (this.#state === "size") {
      const size = /^([0-9a-fA-F]{1,12})[ \t]*(?:;.*)?$/.exec(line)?.[1];
      if (size === undefined) throw new BadResponse("a chunk without a size");
      this.#left = Number.parseInt(size, 16);
      this.#state = this.#left === 0 ? "trailers" : "data";
    } else if (line === "") {
      this.#state = "done";
    } else {
      const colon = line.indexOf(":");
      if (colon <= 0) throw new BadResponse("a trailer line is none");
      this.#trailerBytes += line.length;
      this.rawTrailers.push(line.slice(0, colon), line.slice(colon + 1).trim());
    }
  }
}
