import { ChunkedDecoder } from "./chunked-decoder.ts";
import { BadResponse, parseResponseHead, type ResponseHead } from "./response-head.ts";

export interface ResponseEvents {
  /** 100: the body may be sent. */
  onContinue(): void;
  onHead(head: ResponseHead): void;
  /** A piece of the body, never empty; `isLast` when it is known to be the last, and {@link onEnd} follows at once. */
  onData(chunk: Buffer, isLast: boolean): void;
  onEnd(head: ResponseHead, rawTrailers: readonly string[]): void;
}

const HEAD_END = Buffer.from("\r\n\r\n", "latin1");

/** Reads one response (and the interim ones before it) off a connection's bytes. */
export class ResponseReader {
  readonly #events: ResponseEvents;
  readonly #isHeadRequest: boolean;
  readonly #maxHeadBytes: number;
  #waiting: Buffer | undefined;
  #head: ResponseHead | undefined;
  #bytesLeft = 0;
  #chunked: ChunkedDecoder | undefined;
  #isDone = false;

  constructor(events: ResponseEvents, isHeadRequest: boolean, maxHeadBytes: number) {
    this.#events = events;
    this.#isHeadRequest = isHeadRequest;
    this.#maxHeadBytes = maxHeadBytes;
  }

  /** @throws BadResponse for anything that is not the rest of one response, bytes after it included */
  push(piece: Buffer): void {
    let rest = piece;
    while (this.#head === undefined && !this.#isDone) {
      const taken = this.#takeHead(rest);
      if (taken === undefined) return;
      rest = taken;
    }
    if (rest.length > 0) this.#takeBody(rest);
  }

  /** The connection has ended: an answer of unknown length is whole, any other cut. @throws BadResponse */
  close(): void {
    if (this.#isDone) return;
    if (this.#head?.framing.kind !== "untilClose") throw new BadResponse("cut short");
    this.#end([]);
  }

  /** Takes a head off the bytes; what is after it, or undefined when it is not whole yet. */
  #takeHead(piece: Buffer): Buffer | undefined {
    const bytes = this.#waiting === undefined ? piece : Buffer.concat([this.#waiting, piece]);
    const end = bytes.indexOf(HEAD_END);
    if ((end < 0 ? bytes.length : end) > this.#maxHeadBytes) throw new BadResponse("headers too large");
    this.#waiting = end < 0 ? bytes : undefined;
    if (end < 0) return undefined;
    const head = parseResponseHead(bytes.toString("latin1", 0, end), this.#isHeadRequest);
    const rest = bytes.subarray(end + HEAD_END.length);
    if (head.status === 101) throw new BadResponse("an upgrade nobody asked for");
    if (head.status === 100) this.#events.onContinue();
    // Other interim answers say nothing the client needs.
    if (head.status >= 200) this.#begin(head);
    return rest;
  }

  #begin(head: ResponseHead): void {
    this.#head = head;
    const { framing } = head;
    this.#events.onHead(head);
    if (framing.kind === "chunked") {
      this.#chunked = new ChunkedDecoder((chunk) => this.#events.onData(chunk, false));
    } else if (framing.kind === "length" && framing.bytes > 0) this.#bytesLeft = framing.bytes;
    else if (framing.kind !== "untilClose") this.#end([]);
  }

  #takeBody(piece: Buffer): void {
    if (this.#isDone) throw new BadResponse("bytes after the answer");
    if (this.#chunked !== undefined) {
      const taken = this.#chunked.push(piece);
      if (!this.#chunked.isDone) return;
      this.#end(this.#chunked.rawTrailers);
      if (taken < piece.length) throw new BadResponse("bytes after the answer");
    } else if (this.#head?.framing.kind === "untilClose") {
      this.#events.onData(piece, false);
    } else {
      if (piece.length > this.#bytesLeft) throw new BadResponse("bytes after the answer");
      this.#bytesLeft -= piece.length;
      this.#events.onData(piece, this.#bytesLeft === 0);
      if (this.#bytesLeft === 0) this.#end([]);
    }
  }

  #end(rawTrailers: readonly string[]): void {
    this.#isDone = true;
    this.#events.onEnd(this.#head!, rawTrailers);
  }
}
