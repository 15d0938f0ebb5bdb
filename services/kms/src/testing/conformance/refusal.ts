import type { WireAnswer } from "../wire-kms.ts";
import type { Bench, Body, Outage } from "./bench.ts";
import { requests } from "./requests.ts";

/** One error of one operation, and what brings it about. */
export interface Refusal {
  readonly operation: string;
  readonly error: string;
  /** A part of the message, or the whole of it. */
  readonly says?: string | RegExp;
  ask(bench: Bench): Promise<WireAnswer>;
}

/** Changes a request that would succeed, or what it is about, so that it is refused. */
export type Spoil = (body: Body, bench: Bench) => Promise<Body> | Body;

/** A refusal on one line. */
export type Row = readonly [operation: string, error: string, spoil: Spoil, says?: string | RegExp];

/** The same request with other members. */
export function having(members: Body): (body: Body) => Body {
  return (body) => ({ ...body, ...members });
}

/** The same error of several operations, by the same cause. */
export function refusals(
  error: string,
  operations: readonly string[],
  spoil: Spoil,
  says?: string | RegExp,
): Refusal[] {
  return operations.map((operation) => ({
    operation,
    error,
    says,
    ask: async (bench) => {
      const body = await requests[operation]!(bench);
      return await bench.wire.ask(operation, await spoil(body, bench));
    },
  }));
}

/** The error of operations while something they need is down. */
export function outages(error: string, operations: readonly string[], outage: Outage): Refusal[] {
  return operations.map((operation) => ({
    operation,
    error,
    ask: async (bench) => bench.askInOutage(operation, await requests[operation]!(bench), outage),
  }));
}

/** All operations but some. */
export function allBut(...left: readonly string[]): string[] {
  return Object.keys(requests).filter((name) => !left.includes(name));
}
