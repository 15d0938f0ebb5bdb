import type { Flow, FlowStep, KeyAct, KeyEvent, KeyForm, KeyKind } from "@keymesh/flow/model";
import { actWords, listed, lookOf, operationWords } from "@keymesh/picture";
import { roleOf, type StepFact, stepOf } from "./arrow.ts";
import type { RuleName } from "./rules.ts";

/** A recorded flow with one step that is not as it was recorded. */
export interface WrongStepLevel {
  readonly id: string;
  readonly title: string;
  readonly flow: string;
  readonly variant?: string;
  readonly at: StepFact;
  readonly change: Change;
  /** The rule that the changed step breaks, and no other step does. */
  readonly rule: RuleName;
  readonly why: string;
}

/** What is changed in a step; at least one of these. */
export interface Change {
  /** A role: the call goes there instead. */
  readonly to?: string;
  /** A refusal becomes an answer. */
  readonly answered?: true;
  readonly keys?: {
    readonly of: { readonly kind: KeyKind; readonly form?: KeyForm; readonly act?: KeyAct };
    readonly set: { readonly kind?: KeyKind; readonly form?: KeyForm; readonly act?: KeyAct };
  };
  readonly stored?: { readonly what: string; readonly where: string };
}

/** The flow with its wrong step, and which it is. It has no lanes: they would tell. Undefined when the flow has no such step. */
export function spoiled(
  flow: Flow,
  { at, change }: WrongStepLevel,
): { readonly flow: Flow; readonly step: number } | undefined {
  const step = stepOf(flow, at);
  if (!step) return undefined;
  const wrong = changed(step, change, flow);
  return {
    flow: { ...flow, steps: flow.steps.map((one) => (one === step ? wrong : one)), lanes: [] },
    step: step.number,
  };
}

/** A step with all that could be wrong in it: who, whom, what, and each key with its form. */
export function stepWords(step: FlowStep): string {
  const { from, to } = step;
  const keys = [...new Set(step.keys.map(keyWords))];
  const carried = keys.length > 0 ? ` with ${listed(keys)}` : "";
  if (step.kind === "call") return `${from} asks ${to}: ${operationWords(step)}${carried}`;
  if (step.kind === "return")
    return step.error ? `${from} refuses ${to}: ${step.error}` : `${from} answers ${to}${carried}`;
  const acts = step.keys.map(actWords);
  const stored = step.stored.map(({ what, where }) => `${what} at rest in ${where}`);
  return `${from}: ${listed([...new Set([...acts, ...stored])]) || operationWords(step)}`;
}

function changed(step: FlowStep, { to, answered, keys, stored }: Change, flow: Flow): FlowStep {
  const { error, ...rest } = step;
  return {
    ...rest,
    ...(error && !answered ? { error } : {}),
    ...(to ? { to: flow.participants.find(({ name }) => roleOf(name) === to)?.name ?? to } : {}),
    keys: keys ? step.keys.map((key) => (isOf(key, keys.of) ? { ...key, ...keys.set } : key)) : step.keys,
    stored: stored
      ? step.stored.map((fact) => (fact.what === stored.what ? { ...fact, where: stored.where } : fact))
      : step.stored,
  };
}

function isOf(key: KeyEvent, { kind, form, act }: NonNullable<Change["keys"]>["of"]): boolean {
  return key.kind === kind && (form ?? key.form) === key.form && (act ?? key.act) === key.act;
}

function keyWords({ kind, form }: KeyEvent): string {
  const { name } = lookOf(kind);
  if (kind === "KMSKey" || kind === "EKT") return name;
  return form === "wrapped" ? `encrypted ${name}` : `${name} in clear`;
}
