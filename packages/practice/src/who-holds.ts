import type { Flow, KeyKind } from "@keymesh/flow/model";
import { readersAt } from "@keymesh/picture";
import { roleOf, type StepFact, stepOf } from "./arrow.ts";

/** "Who holds this key in clear now?" at one step of a flow. */
export interface WhoHoldsLevel {
  readonly id: string;
  readonly title: string;
  readonly flow: string;
  readonly kind: KeyKind;
  /** The question is about the moment after this step. */
  readonly at: StepFact;
  /** Roles; empty: nobody. */
  readonly answer: readonly string[];
  readonly why: string;
}

/** Roles that hold a kind of key in clear once a step is done, sorted. */
export function holdersAt(flow: Flow, step: number, kind: KeyKind): readonly string[] {
  const readers = readersAt(flow, step).filter((reader) => reader.kind === kind);
  return [...new Set(readers.flatMap(({ holders }) => holders.map(roleOf)))].sort();
}

/** What a choice of holders was worth, by what was recorded. Undefined when the flow has no such step. */
export function gradeHolders(
  flow: Flow,
  level: WhoHoldsLevel,
  chosen: readonly string[],
):
  | { readonly right: boolean; readonly missed: readonly string[]; readonly extra: readonly string[] }
  | undefined {
  const step = stepOf(flow, level.at);
  if (!step) return undefined;
  const holders = holdersAt(flow, step.number, level.kind);
  const missed = holders.filter((holder) => !chosen.includes(holder));
  const extra = chosen.filter((holder) => !holders.includes(holder));
  return { right: missed.length + extra.length === 0, missed, extra };
}
