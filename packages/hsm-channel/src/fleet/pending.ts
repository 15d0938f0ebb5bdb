import { ServiceError } from "@keymesh/errors";
import type { Fault } from "@keymesh/rpc";
import type { TracedCommand } from "../wire/commands.ts";
import type { Pace } from "../wire/pace.ts";

/** Who is told of what becomes of a command on its way. */
export interface Watcher {
  onFault(fault: Fault): void;
  /** `hsm` had it and did not do it, for instance `tampered`. */
  onReturned(hsm: string, reason: string): void;
}

/** A command somebody waits for. */
export class Pending {
  readonly region: string;
  readonly traced: TracedCommand;
  readonly pace: Pace;
  /** By `performance.now()`. */
  readonly deadlineMs: number;
  readonly answer: Promise<readonly Buffer[]>;
  isSettled = false;
  /** How often it was sent and the stream then cut. */
  cuts = 0;
  /** Its answer is to be spoilt on the way, once. */
  isTampered = false;
  readonly #resolve: (fields: readonly Buffer[]) => void;
  readonly #reject: (error: ServiceError) => void;

  readonly #watcher: Watcher | undefined;

  constructor(region: string, traced: TracedCommand, pace: Pace, deadlineMs: number, watcher?: Watcher) {
    this.region = region;
    this.traced = traced;
    this.pace = pace;
    this.deadlineMs = deadlineMs;
    this.#watcher = watcher;
    const { promise, resolve, reject } = Promise.withResolvers<readonly Buffer[]>();
    this.answer = promise;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** A fault disturbs it. */
  disturbed(fault: Fault): void {
    this.#watcher?.onFault(fault);
  }

  /** An HSM that had it did not do it: another shall. */
  returned(hsm: string, reason: string): void {
    this.#watcher?.onReturned(hsm, reason);
  }

  /** Gives the result; one that comes too late is wiped, for it may be a key nobody will take. */
  settle(outcome: readonly Buffer[] | ServiceError): void {
    if (this.isSettled) {
      if (!(outcome instanceof ServiceError)) for (const field of outcome) field.fill(0);
      return;
    }
    this.isSettled = true;
    if (outcome instanceof ServiceError) this.#reject(outcome);
    else this.#resolve(outcome);
  }
}
