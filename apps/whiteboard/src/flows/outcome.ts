import type { Summary } from "../api/types.ts";

/** How a recorded flow came out. */
export interface Outcome {
  readonly hasFailed: boolean;
  /** What a call within it was refused with, while the flow itself went on. */
  readonly refusedWithin?: string;
}

/**
 * A summary's error is the first of any call in the flow. In a call it is the call's own; a run of the catalogue is a caller that expects
 * to be refused here and there, and goes on. Pure.
 */
export function outcomeOf({ operation, failed, error }: Summary): Outcome {
  if (!failed) return { hasFailed: false };
  if (!runOf(operation)) return { hasFailed: true };
  return { hasFailed: false, refusedWithin: error ?? "an error" };
}

/** Which flow of the catalogue, and how broken, an operation is a run of; undefined: it is a call of a client. Pure. */
export function runOf(
  operation: string,
): { readonly scenario: string; readonly variant?: string } | undefined {
  const [, scenario, variant] = /^demo\.([a-z0-9-]+)(?:\.([a-z0-9-]+))?$/.exec(operation) ?? [];
  return scenario === undefined ? undefined : { scenario, ...(variant === undefined ? {} : { variant }) };
}
