import { ServiceError } from "@keymesh/errors";
import type { Call } from "./handlers.ts";
import type { Peer } from "./peer.ts";

/** A call whose abort signal is only made when a handler asks for it: most are answered before anyone would. */
export class CallContext implements Call {
  readonly peer: Peer;
  readonly deadlineMs: number;
  readonly traceparent: string | undefined;
  readonly address: string;
  readonly certificate: Buffer | undefined;
  readonly region: string | undefined;
  #controller: AbortController | undefined;
  #aborted = false;

  constructor(
    peer: Peer,
    deadlineMs: number,
    traceparent: string | undefined,
    address: string,
    certificate: Buffer | undefined,
    region: string | undefined,
  ) {
    this.peer = peer;
    this.deadlineMs = deadlineMs;
    this.traceparent = traceparent;
    this.address = address;
    this.certificate = certificate;
    this.region = region;
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#aborted) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  /** Whether the caller has stopped waiting. */
  get isOver(): boolean {
    return this.#aborted || Date.now() >= this.deadlineMs;
  }

  abort(): void {
    this.#aborted = true;
    this.#controller?.abort();
  }
}

/** What a handler that was stopped by the deadline is said to have failed with; nobody waits for it any more. */
export function deadlineExceeded(): ServiceError {
  return new ServiceError("DeadlineExceeded", "The deadline has passed.");
}
