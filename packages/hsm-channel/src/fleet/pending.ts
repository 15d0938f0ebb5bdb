import { ServiceError } from "@keymesh/errors";
import type { Fault } from "@keymesh/rpc";
import type { TracedCommand } from "../wire/commands.ts";
import type { Pace } from "../wire/pace.ts";

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

  /** Told of what disturbs it. */
  readonly onFault: (fault: Fault) => void;

  constructor(
    region: string,
    traced: TracedCommand,
    pace: Pace,
    deadlineMs: number,
    onFault: (fault: Fault) => void = () => {},
  ) {
    this.region = region;
    this.traced = traced;
    this.pace = pace;
    this.deadlineMs = deadlineMs;
    this.onFault = onFault;
    const { promise, resolve, reject } = Promise.withResolvers<readonly Buffer[]>();
    this.answer = promise;
    this.#resolve = resolve;
    this.#reject = reject;
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
