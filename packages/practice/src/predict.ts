import type { Flow, FlowStep } from "@keymesh/flow/model";
import { type Arrow, arrowOf, arrowWords, isSameArrow, roleOf, type StepFact, stepOf } from "./arrow.ts";
import { shuffled } from "./shuffled.ts";

/** "What comes next?", some times along one flow. */
export interface PredictLevel {
  readonly id: string;
  readonly title: string;
  readonly flow: string;
  readonly questions: readonly PredictQuestion[];
}

export interface PredictQuestion {
  /** The step that is the last to be seen. */
  readonly after: StepFact;
  /** The next arrow; what participants do by themselves in between is none. */
  readonly answer: Arrow;
  readonly why: string;
}

const MOST_DECOYS = 3;

/** The next arrow after a step, undefined after the last. */
export function nextArrow(flow: Flow, after: FlowStep): FlowStep | undefined {
  return flow.steps.find(({ number, kind }) => number > after.number && kind !== "local");
}

/**
 * The right arrow among decoys, in an order that follows from the question. Decoys are made of the flow's own participants and
 * its own arrows; one that says the same as the answer is none. Undefined when the flow has no such step.
 */
export function optionsOf(flow: Flow, question: PredictQuestion): readonly Arrow[] | undefined {
  const after = stepOf(flow, question.after);
  const next = after && nextArrow(flow, after);
  if (!next) return undefined;
  const right = arrowOf(next);
  const seed = arrowWords(right) + after.number;
  const arrows = flow.steps.filter(({ kind }) => kind !== "local").map(arrowOf);
  const roles = [...new Set(flow.participants.map(({ name }) => roleOf(name)))];
  const elsewhere = roles
    .filter((role) => role !== right.from && role !== right.to)
    .map((to) => ({ ...right, to }));
  const bySame = arrows.filter(({ from }) => from === right.from);
  const decoys = distinct([
    ...shuffled(distinct(bySame), seed).slice(0, 2),
    ...shuffled(elsewhere, seed),
    ...shuffled(distinct(arrows), seed),
  ]).filter((arrow) => !isSameArrow(arrow, right));
  return shuffled([right, ...decoys.slice(0, MOST_DECOYS)], `${seed}?`);
}

/** Whether a prediction is what the flow did. */
export function isNext(flow: Flow, question: PredictQuestion, chosen: Arrow): boolean {
  const after = stepOf(flow, question.after);
  const next = after && nextArrow(flow, after);
  return next !== undefined && isSameArrow(arrowOf(next), chosen);
}

function distinct(arrows: readonly Arrow[]): Arrow[] {
  return [...new Map(arrows.map((arrow) => [arrowWords(arrow), arrow])).values()];
}
