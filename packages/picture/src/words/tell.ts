import {
  type Flow,
  type FlowStep,
  type KeyEvent,
  type KeyPresence,
  narrateKey,
  narrateStep,
} from "@keymesh/flow/model";
import { lookOf } from "../keys/kinds.ts";
import { operationWords } from "./acts.ts";
import { whySafe } from "./safety.ts";

/** A step as it is told to a person. */
export interface Telling {
  /** `s3-sim asks kms: GenerateDataKey` */
  readonly title: string;
  readonly happened: readonly Happening[];
  readonly safe: readonly string[];
}

/** One sentence on what happened, and the key it is about. */
export interface Happening {
  readonly text: string;
  readonly key?: KeyEvent;
}

/** A step in words: what happened, and why it is safe. */
export function tellStep(flow: Flow, step: FlowStep): Telling {
  return {
    title: titleOf(step),
    happened: happeningsOf(step),
    safe: whySafe(flow, step),
  };
}

/** The step in a few words: its heading, and its line in the list of steps. */
export function titleOf(step: FlowStep): string {
  const { kind, from, to, error, keys, stored } = step;
  if (kind === "call") return `${from} asks ${to}: ${operationWords(step)}`;
  if (kind === "return")
    return error ? `${from} refuses ${to}: ${error}` : `${from} answers ${to}${withKeys(step)}`;
  const kinds = [...new Set(keys.map((key) => lookOf(key.kind).name))];
  if (kinds.length > 0) return `${from} works with ${listed(kinds)}`;
  return stored.length > 0 ? `${from}: ${listed(stored.map(({ what }) => what))} at rest` : `${from} works`;
}

/** What is done with keys in the order it is done; what the title, the decision's own place and the reasons say already is not said twice. */
function happeningsOf(step: FlowStep): Happening[] {
  const ofKeys = new Map(step.keys.map((key) => [narrateKey(key), key]));
  return narrateStep(step).flatMap((sentence): Happening[] => {
    const key = ofKeys.get(sentence);
    if (key) return [{ text: withoutPrint(sentence, key, step), key }];
    return isNews(sentence, step) ? [{ text: sentence }] : [];
  });
}

function isNews(sentence: string, step: FlowStep): boolean {
  if (/^(Allowed|Denied): /.test(sentence) && step.decision) return false;
  if (/crosses (the wall|it)|^Nothing in clear leaves/.test(sentence)) return false;
  return !(
    step.kind !== "local" &&
    (sentence === arrowSentence(step) || sentence.startsWith(`${step.from} refuses: `))
  );
}

function arrowSentence({ kind, from, to, operation }: FlowStep): string {
  return kind === "call" ? `${from} calls ${operation} of ${to}.` : `${from} answers ${to}.`;
}

/** Who did it is said by the step, and which key it was by its sign; the fingerprint stands where all of the step's bytes do. */
function withoutPrint(sentence: string, key: KeyEvent, { kind, from }: FlowStep): string {
  const short = sentence.replace(` [${key.fingerprint}]`, "");
  return kind === "local" && short.startsWith(`${from} `) ? capital(short.slice(from.length + 1)) : short;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function withKeys({ keys }: FlowStep): string {
  const carried = [
    ...new Set(keys.map(({ kind, form }) => `${form === "wrapped" ? "encrypted " : ""}${lookOf(kind).name}`)),
  ];
  return carried.length === 0 ? "" : ` with ${listed(carried)}`;
}

/** `a, b and c` */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Who could read which key in clear once a step is done. */
export interface Reader {
  readonly kind: Flow["lanes"][number]["kind"];
  readonly fingerprint: string;
  readonly holders: readonly string[];
}

/** Keys in clear after a step, and who holds each. */
export function readersAt(flow: Flow, step: number): Reader[] {
  return flow.lanes.flatMap(({ kind, fingerprint, presence }) => {
    const holders = (presence[step - 1] ?? []).filter(isClear).map(({ holder }) => holder);
    return holders.length === 0 ? [] : [{ kind, fingerprint, holders: [...new Set(holders)] }];
  });
}

function isClear({ form }: KeyPresence): boolean {
  return form === "plaintext";
}
