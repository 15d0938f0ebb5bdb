import type { TLSSocket } from "node:tls";
import { chunkSizeLine, lastChunk, type RequestFraming } from "../domain/http/request-head.ts";
import type { ResponseHead } from "../domain/http/response-head.ts";
import { type ResponseEvents, ResponseReader } from "../domain/http/response-reader.ts";

/** What an exchange hears of its connection. After `onEnd` or `onFailure` it hears nothing more. */
export interface ConnectionEvents extends ResponseEvents {
  /** More of the body can be written. */
  onDrain(): void;
  /** The connection was lost, or what came over it is no answer. */
  onFailure(error: Error): void;
}

/** Nothing moved in either direction for longer than an exchange may take. */
export class IdleTooLong extends Error {
  override readonly name = "IdleTooLong";
}

/** Below this the head and the first piece of the body are copied together, to leave in one packet. */
const maxCoalescedBytes = 32_768;

/** One mutually authenticated connection to a service, carrying one exchange after another. */
export class Connection implements ResponseEvents {
  readonly #socket: TLSSocket;
  readonly #onFree: (connection: Connection) => void;
  readonly #maxHeadBytes: number;
  #events: ConnectionEvents | undefined;
  #reader: ResponseReader | undefined;
  #framing: RequestFraming = "none";
  #unsentHead = "";
  #isBodySent = false;

  constructor(socket: TLSSocket, maxHeadBytes: number, onFree: (connection: Connection) => void) {
    this.#socket = socket;
    this.#onFree = onFree;
    this.#maxHeadBytes = maxHeadBytes;
    socket.on("data", (piece: Buffer) => this.#onBytes(piece));
    socket.on("drain", () => this.#events?.onDrain());
    socket.on("timeout", () => socket.destroy(new IdleTooLong()));
    socket.on("end", () => this.#onClosing());
    socket.on("error", (error) => this.#fail(error));
    socket.on("close", () => this.#fail(new Error("the connection was closed")));
  }

  /** Whether another exchange can be carried. */
  get isUsable(): boolean {
    return this.#socket.writable && !this.#socket.readableEnded && this.#events === undefined;
  }

  /** Begins an exchange. The head leaves with the first of the body, or its end, or {@link sendHead}. */
  begin(head: string, framing: RequestFraming, isHeadRequest: boolean, events: ConnectionEvents): void {
    this.#events = events;
    this.#framing = framing;
    this.#unsentHead = head;
    this.#isBodySent = false;
    this.#reader = new ResponseReader(this, isHeadRequest, this.#maxHeadBytes);
  }

  /** Sends the head by itself, for a client that waits to be told to go on. */
  sendHead(): void {
    this.#socket.write(this.#unsentHead, "latin1");
    this.#unsentHead = "";
  }

  /** Sends a piece of the body; false: wait for `onDrain`. */
  writeBody(chunk: Buffer): boolean {
    const before =
      this.#framing === "chunked" ? this.#unsentHead + chunkSizeLine(chunk.length) : this.#unsentHead;
    this.#unsentHead = "";
    const after = this.#framing === "chunked" ? "\r\n" : "";
    if (before === "") return this.#socket.write(chunk);
    if (chunk.length <= maxCoalescedBytes) {
      const whole = Buffer.allocUnsafe(before.length + chunk.length + after.length);
      whole.write(before, 0, "latin1");
      whole.set(chunk, before.length);
      whole.write(after, before.length + chunk.length, "latin1");
      return this.#socket.write(whole);
    }
    this.#socket.cork();
    this.#socket.write(before, "latin1");
    let isWritable = this.#socket.write(chunk);
    if (after !== "") isWritable = this.#socket.write(after, "latin1");
    this.#socket.uncork();
    return isWritable;
  }

  /** Ends the body, or sends a request that has none. */
  endBody(rawTrailers: readonly string[]): void {
    const text = this.#framing === "chunked" ? this.#unsentHead + lastChunk(rawTrailers) : this.#unsentHead;
    this.#unsentHead = "";
    this.#isBodySent = true;
    if (text !== "") this.#socket.write(text, "latin1");
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Cuts it; what it carries, if anything, is over and hears nothing of it. */
  destroy(): void {
    this.#events = undefined;
    this.#socket.destroy();
  }

  /** Gives it back unused. */
  release(): void {
    this.#onFree(this);
  }

  onContinue(): void {
    this.#events?.onContinue();
  }

  onHead(head: ResponseHead): void {
    this.#events?.onHead(head);
  }

  onData(chunk: Buffer, isLast: boolean): void {
    this.#events?.onData(chunk, isLast);
  }

  onEnd(head: ResponseHead, rawTrailers: readonly string[]): void {
    const events = this.#events;
    this.#events = undefined;
    this.#reader = undefined;
    // An answer before the end of the question: nobody can tell where the next one would begin.
    if (!head.isKeptAlive || !this.#isBodySent) this.#socket.destroy();
    else {
      this.#socket.resume();
      this.#onFree(this);
    }
    events?.onEnd(head, rawTrailers);
  }

  #onBytes(piece: Buffer): void {
    try {
      if (this.#reader === undefined) throw new Error("bytes that nobody asked for");
      this.#reader.push(piece);
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  #onClosing(): void {
    try {
      this.#reader?.close();
    } catch (error) {
      this.#fail(error as Error);
    }
    this.#socket.destroy();
  }

  #fail(error: Error): void {
    const events = this.#events;
    this.#events = undefined;
    this.#reader = undefined;
    if (!this.#socket.destroyed) this.#socket.destroy();
    events?.onFailure(error);
  }
}
