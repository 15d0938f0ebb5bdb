import type { Flow, FlowStep, KeyEvent } from "@keymesh/flow/model";
import { actWords, listed, lookOf, operationWords } from "@keymesh/picture";

/** What somebody draws on a whiteboard: who, to whom, what. `from` equals `to` for what a participant does by itself. */
export interface Arrow {
  /** A role: `caller`, `kms`, `hsm`. */
  readonly from: string;
  readonly to: string;
  /** `GenerateDataKey`, `encrypted data key`, `wipe data key`: one of what {@link whatsOf} says of a step. */
  readonly what: string;
}

/** A step of a flow, named by what is true of it, since its number may be another in the next run. */
export interface StepFact extends Arrow {
  /** 1 for the first step this is true of; default 1. */
  readonly nth?: number;
}

/** `hsm` of `hsm-2`: which HSM of a fleet is free is chance. */
export function roleOf(participant: string): string {
  return /^hsm(-|$)/.test(participant) ? "hsm" : participant;
}

/** Everything a step can be named by: the call, each key an answer carries, each act of a local step. Never empty. */
export function whatsOf(step: FlowStep): readonly string[] {
  const { kind, keys, stored, error } = step;
  if (kind === "call") return [operationWords(step)];
  if (kind === "return") return error ? [error] : orElse([...new Set(keys.map(carriedWords))], "answer");
  return orElse(
    [...new Set([...keys.map(actWords), ...stored.map(({ what }) => `${what} at rest`)])],
    operationWords(step),
  );
}

/** The one arrow that tells all of a step. */
export function arrowOf(step: FlowStep): Arrow {
  return { from: roleOf(step.from), to: roleOf(step.to), what: listed(whatsOf(step)) };
}

/** Whether an arrow is true of a step. */
export function isTrueOf(arrow: Arrow, step: FlowStep): boolean {
  return (
    roleOf(step.from) === arrow.from &&
    roleOf(step.to) === arrow.to &&
    (whatsOf(step).includes(arrow.what) || listed(whatsOf(step)) === arrow.what)
  );
}

/** The step a fact names, undefined when the flow has none. */
export function stepOf(flow: Flow, fact: StepFact): FlowStep | undefined {
  return flow.steps.filter((step) => isTrueOf(fact, step))[(fact.nth ?? 1) - 1];
}

/** `s3-sim → kms: GenerateDataKey`; `kms: wipe data key` */
export function arrowWords({ from, to, what }: Arrow): string {
  return from === to ? `${from}: ${what}` : `${from} → ${to}: ${what}`;
}

/** A role by the names it has on the board of a flow: `hsm-1` of `hsm`. */
export function boardName({ participants }: Flow, role: string): string {
  const names = participants.map(({ name }) => name).filter((name) => roleOf(name) === role);
  return names.join(" / ") || role;
}

/** An arrow in the names of a flow's board; of several HSMs it is the one of a step, when that has one. */
export function boardWords(flow: Flow, { from, to, what }: Arrow, near: FlowStep): string {
  const named = (role: string) =>
    [near.from, near.to].find((name) => roleOf(name) === role) ?? boardName(flow, role);
  return arrowWords({ from: named(from), to: named(to), what });
}

export function isSameArrow(one: Arrow, other: Arrow): boolean {
  return one.from === other.from && one.to === other.to && one.what === other.what;
}

/** The flow as far as a step: nothing that comes later is in it, so that nobody can look. */
export function cutAfter(flow: Flow, step: number): Flow {
  return {
    ...flow,
    steps: flow.steps.slice(0, step),
    lanes: flow.lanes
      .map((lane) => ({
        ...lane,
        moments: lane.moments.filter((moment) => moment.step <= step),
        presence: lane.presence.slice(0, step),
      }))
      .filter(({ moments }) => moments.length > 0),
  };
}

function carriedWords({ kind, form }: KeyEvent): string {
  return `${form === "wrapped" && kind !== "EKT" ? "encrypted " : ""}${lookOf(kind).name}`;
}

function orElse(whats: readonly string[], other: string): readonly string[] {
  return whats.length > 0 ? whats : [other];
}
