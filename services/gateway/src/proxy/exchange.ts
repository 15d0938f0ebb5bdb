import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import type { WireRequest } from "@keymesh/aws-wire";
import { responseHeaders } from "../domain/forwarded-headers.ts";
import { pump } from "./pump.ts";
import type { Upstream } from "./upstream.ts";

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
 * the service may have acted on what it got. Resolves when the answer is out or there is none to come.
 */
export function exchange(
  upstream: Upstream,
  request: WireRequest,
  headers: string[],
  response: ServerResponse,
): Promise<ExchangeEnd> {
  return new Promise((resolve) => new Exchange(upstream, request, headers, response, resolve).attempt());
}

class Exchange {
  readonly #upstream: Upstream;
  readonly #request: WireRequest;
  readonly #headers: string[];
  readonly #response: ServerResponse;
  readonly #resolve: (end: ExchangeEnd) => void;
  readonly #hasBody: boolean;
  readonly #expectsContinue: boolean;
  #outgoing: ClientRequest | undefined;
  #stopBody: (() => void) | undefined;
  #attempts = 0;
  #isConnected = false;
  #isBodyBegun = false;
  #isOver = false;

  constructor(
    upstream: Upstream,
    request: WireRequest,
    headers: string[],
    response: ServerResponse,
    resolve: (end: ExchangeEnd) => void,
  ) {
    this.#upstream = upstream;
    this.#request = request;
    this.#headers = headers;
    this.#response = response;
    this.#resolve = resolve;
    const { "content-length": length, "transfer-encoding": coding, expect } = request.headers;
    this.#hasBody = coding !== undefined || (length !== undefined && length !== "0");
    this.#expectsContinue = this.#hasBody && expect !== undefined;
    // Fires for an answer that is out as well as for a client that went away.
    response.on("close", () => this.#finish("passed"));
  }

  attempt(): void {
    if (this.#isOver) return;
    this.#attempts++;
    const { method, rawPath, rawQuery } = this.#request;
    const outgoing = this.#upstream.open(
      method,
      rawQuery === "" ? rawPath : `${rawPath}?${rawQuery}`,
      this.#headers,
    );
    this.#outgoing = outgoing;
    outgoing.on("error", () => this.#onFailure(outgoing));
    outgoing.on("timeout", () => outgoing.destroy(new Error("idle for too long")));
    outgoing.on("response", (answer) => this.#onAnswer(answer));
    outgoing.on("socket", (socket) => {
      if (outgoing.reusedSocket) this.#onConnected(outgoing);
      else socket.once("secureConnect", () => this.#onConnected(outgoing));
    });
  }

  #onConnected(outgoing: ClientRequest): void {
    if (this.#isOver || outgoing !== this.#outgoing) return;
    this.#isConnected = true;
    if (!this.#hasBody) outgoing.end();
    else if (this.#expectsContinue) {
      outgoing.once("continue", () => this.#sendBody(outgoing));
      outgoing.flushHeaders();
    } else this.#sendBody(outgoing);
  }

  #sendBody(outgoing: ClientRequest): void {
    const { body } = this.#request;
    this.#stopBody = pump(
      body,
      outgoing,
      () => {
        this.#isBodyBegun = true;
        if (body.rawTrailers.length > 0) outgoing.addTrailers(pairs(body.rawTrailers));
        outgoing.end();
      },
      () => {
        this.#isBodyBegun = true;
      },
    );
    // What stopped half-way must not look whole to the service.
    body.on("error", () => outgoing.destroy());
  }

  #onAnswer(answer: IncomingMessage): void {
    const response = this.#response;
    const headers = responseHeaders(answer.rawHeaders);
    // The client was not told to send its body, and would take its next request for it.
    if (this.#expectsContinue && !this.#isBodyBegun) headers.push("connection", "close");
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, headers);
    pump(answer, response, () => {
      if (answer.rawTrailers.length > 0) response.addTrailers(pairs(answer.rawTrailers));
      response.end();
    });
    answer.on("error", () => response.destroy());
  }

  #onFailure(outgoing: ClientRequest): void {
    if (this.#isOver || outgoing !== this.#outgoing) return;
    if (this.#response.headersSent) {
      this.#response.destroy();
      return;
    }
    const delayMs = RETRY_DELAYS_MS[this.#attempts - 1];
    if (delayMs === undefined || !this.#mayRepeat()) {
      this.#finish("unreachable");
      return;
    }
    this.#isConnected = false;
    this.#stopBody?.();
    this.#request.body.pause();
    setTimeout(() => this.attempt(), outgoing.reusedSocket ? 0 : delayMs);
  }

  /** A request without a body may have been acted on as soon as it was sent. */
  #mayRepeat(): boolean {
    if (!this.#isConnected) return true;
    return !this.#isBodyBegun && (this.#hasBody || IDEMPOTENT.has(this.#request.method));
  }

  #finish(end: ExchangeEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopBody?.();
    const outgoing = this.#outgoing;
    // Frees the connection unless it has carried the exchange to its end and is back in the pool.
    if (outgoing !== undefined && !(outgoing.writableFinished && this.#response.writableFinished))
      outgoing.destroy();
    this.#resolve(end);
  }
}

function pairs(raw: readonly string[]): [string, string][] {
  const list: [string, string][] = [];
  for (let i = 0; i < raw.length; i += 2) list.push([raw[i]!, raw[i + 1]!]);
  return list;
}
