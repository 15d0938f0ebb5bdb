import type { ServerResponse } from "node:http";
import type { WireRequest } from "@keymesh/aws-wire";
import { bitFlipped } from "@keymesh/rpc";
import { responseHeaders } from "../domain/forwarded-headers.ts";
import { type RequestFraming, requestHead } from "../domain/http/request-head.ts";
import type { ResponseHead } from "../domain/http/response-head.ts";
import { type Connection, type ConnectionEvents, IdleTooLong } from "../upstream/connection.ts";
import type { Upstream } from "../upstream/upstream.ts";

/** Waits before the second and the third attempt: a service that restarts is back within this, or the client retries. */
const RETRY_DELAYS_MS = [50, 250] as const;
const IDEMPOTENT: ReadonlySet<string> = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]);

/** How an exchange ended, as far as the gateway has to do something about it. */
export type ExchangeEnd =
  /** The answer was passed on, whole or cut where the service or the client cut it. */
  | "passed"
  /** Nothing was answered: the service could not be reached, or was lost before its answer began. */
  | "unreachable";

/**
 * Passes one request to a service and its answer back, both streamed. Tried again only while nothing of the body has been sent:
 * the service may have acted on what it got. Resolves when the answer is out or there is none to come. With `isTampered` one bit of
 * the answer's body is flipped, for the fault of that name.
 */
export function exchange(
  upstream: Upstream,
  request: WireRequest,
  headers: readonly string[],
  response: ServerResponse,
  isTampered = false,
): Promise<ExchangeEnd> {
  return new Promise((resolve) =>
    new Exchange(upstream, request, headers, response, isTampered, resolve).attempt(),
  );
}

class Exchange implements ConnectionEvents {
  readonly #upstream: Upstream;
  readonly #request: WireRequest;
  readonly #response: ServerResponse;
  readonly #resolve: (end: ExchangeEnd) => void;
  readonly #framing: RequestFraming;
  readonly #head: string;
  readonly #expectsContinue: boolean;
  /** Held while it carries this exchange, until the service's answer has ended. */
  #connection: Connection | undefined;
  #attempts = 0;
  /** Whether the service may have got something of the request, and of its body. */
  #isHeadSent = false;
  #isBodyBegun = false;
  #isListening = false;
  #isAnswerPaused = false;
  #isOver = false;
  /** One bit of the body is still to be flipped. */
  #isTampering: boolean;

  constructor(
    upstream: Upstream,
    request: WireRequest,
    headers: readonly string[],
    response: ServerResponse,
    isTampered: boolean,
    resolve: (end: ExchangeEnd) => void,
  ) {
    const { method, rawPath, rawQuery } = request;
    this.#upstream = upstream;
    this.#request = request;
    this.#response = response;
    this.#isTampering = isTampered;
    this.#resolve = resolve;
    this.#framing = framingOf(request);
    const target = rawQuery === "" ? rawPath : `${rawPath}?${rawQuery}`;
    this.#head = requestHead(method, target, headers, this.#framing);
    this.#expectsContinue = this.#framing !== "none" && request.headers.expect !== undefined;
    // Fires for an answer that is out as well as for a client that went away.
    response.on("close", () => this.#finish("passed"));
  }

  attempt(): void {
    if (this.#isOver) return;
    this.#attempts++;
    this.#upstream.take((connection, error) => {
      if (connection === undefined) this.onFailure(error);
      else if (this.#isOver) connection.release();
      else this.#begin(connection);
    });
  }

  #begin(connection: Connection): void {
    this.#connection = connection;
    connection.begin(this.#head, this.#framing, this.#request.method === "HEAD", this);
    if (this.#framing === "none") {
      this.#isHeadSent = true;
      connection.endBody([]);
    } else if (this.#expectsContinue) {
      this.#isHeadSent = true;
      connection.sendHead();
    } else this.#sendBody();
  }

  onContinue(): void {
    if (this.#expectsContinue) this.#sendBody();
  }

  #sendBody(): void {
    const { body } = this.#request;
    if (!this.#isListening) {
      this.#isListening = true;
      body.on("data", this.#onBodyData).on("end", this.#onBodyEnd);
      // What stopped half-way must not look whole to the service.
      body.on("error", () => this.#connection?.destroy());
    }
    body.resume();
  }

  readonly #onBodyData = (chunk: Buffer): void => {
    this.#isHeadSent = true;
    this.#isBodyBegun = true;
    if (this.#connection?.writeBody(chunk) === false) this.#request.body.pause();
  };

  readonly #onBodyEnd = (): void => {
    this.#isHeadSent = true;
    this.#isBodyBegun = true;
    this.#connection?.endBody(this.#request.body.rawTrailers);
  };

  onDrain(): void {
    if (this.#isBodyBegun) this.#request.body.resume();
  }

  onHead({ status, reason, rawHeaders }: ResponseHead): void {
    this.#response.writeHead(status, reason, responseHeaders(rawHeaders));
  }

  onData(piece: Buffer, isLast: boolean): void {
    const chunk = this.#isTampering && piece.length > 0 ? this.#flipped(piece) : piece;
    if (isLast) this.#response.end(chunk);
    else if (!this.#response.write(chunk) && !this.#isAnswerPaused) {
      this.#isAnswerPaused = true;
      this.#connection?.pause();
      this.#response.once("drain", this.#onClientDrain);
    }
  }

  #flipped(piece: Buffer): Buffer {
    this.#isTampering = false;
    return bitFlipped(piece);
  }

  readonly #onClientDrain = (): void => {
    this.#isAnswerPaused = false;
    this.#connection?.resume();
  };

  onEnd(_head: ResponseHead, rawTrailers: readonly string[]): void {
    this.#connection = undefined;
    if (rawTrailers.length > 0) this.#response.addTrailers(pairs(rawTrailers));
    if (!this.#response.writableEnded) this.#response.end();
  }

  onFailure(error: Error | undefined): void {
    this.#connection = undefined;
    if (this.#isOver) return;
    if (this.#response.headersSent) {
      this.#response.destroy();
      return;
    }
    const delayMs = RETRY_DELAYS_MS[this.#attempts - 1];
    if (delayMs === undefined || error instanceof IdleTooLong || !this.#mayRepeat()) {
      this.#finish("unreachable");
      return;
    }
    this.#request.body.pause();
    setTimeout(() => this.attempt(), delayMs);
  }

  /** A request without a body may have been acted on as soon as it was sent. */
  #mayRepeat(): boolean {
    if (!this.#isHeadSent) return true;
    return !this.#isBodyBegun && (this.#framing !== "none" || IDEMPOTENT.has(this.#request.method));
  }

  #finish(end: ExchangeEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#request.body.off("data", this.#onBodyData).off("end", this.#onBodyEnd);
    this.#connection?.destroy();
    this.#resolve(end);
  }
}

function framingOf({ headers }: WireRequest): RequestFraming {
  if (headers["transfer-encoding"] !== undefined) return "chunked";
  const length = headers["content-length"];
  return length === undefined || length === "0" ? "none" : "length";
}

function pairs(raw: readonly string[]): [string, string][] {
  const list: [string, string][] = [];
  for (let i = 0; i < raw.length; i += 2) list.push([raw[i]!, raw[i + 1]!]);
  return list;
}
