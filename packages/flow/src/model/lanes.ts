import type { KeyEvent, KeyForm } from "../types.ts";
import { keeper } from "./participants.ts";
import type { FlowStep, KeyLane, KeyMoment, KeyPresence } from "./types.ts";

/** Keeps what it gets after its answer; the others only pass wrapped keys on. */
const keepers = new Set([keeper, "caller"]);

interface Life {
  readonly kind: KeyEvent["kind"];
  readonly fingerprint: string;
  readonly wrapped: Set<string>;
  readonly moments: KeyMoment[];
  /** `holder form` of all that exists now. */
  readonly now: Set<string>;
  readonly presence: KeyPresence[][];
}

/**
 * Follows each key through the steps. A key in clear stays where it is until a wipe says otherwise, so that one forgotten
 * shows; handing it out adds nothing to its holder, who may have wiped it by the time it left. A wrapped key or a record leaves its holder
 * with the holder's last answer, except where things are kept. What is used without having come from anywhere was there before the first
 * step: a key an HSM still holds, a record and an EKT that KMS has from storage, where they stay.
 */
export function keyLanes(steps: readonly FlowStep[]): KeyLane[] {
  const innerOf = innerFingerprints(steps);
  const lives = new Map<string, Life>();
  const openCalls = new Map<string, number>();
  for (const step of steps) {
    for (const key of step.keys) live(lives, innerOf, step, key, openCalls);
    const idle = countCalls(openCalls, step);
    for (const life of lives.values()) {
      if (idle !== undefined) forgetWrapped(life, idle);
      while (life.presence.length < step.number - 1) life.presence.push([]);
      life.presence.push([...life.now].map(parsePresence));
    }
  }
  return [...lives.values()].map(({ now: _now, wrapped, ...life }) => ({
    ...life,
    wrappedFingerprints: [...wrapped],
  }));
}

function innerFingerprints(steps: readonly FlowStep[]): ReadonlyMap<string, string> {
  const inner = new Map<string, string>();
  for (const key of steps.flatMap((step) => step.keys)) {
    if (key.inside !== undefined) inner.set(`${key.kind} ${key.fingerprint}`, key.inside);
  }
  return inner;
}

function live(
  lives: Map<string, Life>,
  innerOf: ReadonlyMap<string, string>,
  step: FlowStep,
  key: KeyEvent,
  openCalls: ReadonlyMap<string, number>,
): void {
  const inner = innerOf.get(`${key.kind} ${key.fingerprint}`);
  const fingerprint = inner ?? key.fingerprint;
  const id = `${key.kind} ${fingerprint}`;
  let life = lives.get(id);
  if (life === undefined) {
    life = { kind: key.kind, fingerprint, wrapped: new Set(), moments: [], now: new Set(), presence: [] };
    lives.set(id, life);
  }
  if (inner !== undefined) life.wrapped.add(key.fingerprint);
  const before = life.moments.length === 0 ? keptBefore(step, key) : undefined;
  if (before !== undefined) {
    life.now.add(before);
    while (life.presence.length < step.number - 1) life.presence.push([parsePresence(before)]);
  }
  life.moments.push({ step: step.number, holder: key.holder, act: key.act, form: key.form });
  const here = `${key.holder} ${key.form}`;
  if (key.act === "wipe") life.now.delete(here);
  else if (key.act !== "export" || isLeftBehind(key, openCalls)) life.now.add(here);
}

/** Whether what is handed out is with who hands it out until its last answer, or for good where things are kept. */
function isLeftBehind({ form, holder }: KeyEvent, openCalls: ReadonlyMap<string, number>): boolean {
  return form !== "plaintext" && (keepers.has(holder) || (openCalls.get(holder) ?? 0) > 0);
}

/** Where, and in what form, a key was before the first that is told of it. */
function keptBefore({ kind, from, world }: FlowStep, { holder, act, form }: KeyEvent): string | undefined {
  if (kind === "return" && from === keeper) return `${keeper} ${form}`;
  if (act !== "use") return undefined;
  if (form === "plaintext") return world === "crypto" ? `${holder} ${form}` : undefined;
  return holder === "kms" ? `${keeper} ${form}` : undefined;
}

/** The participant whose last open call this step answers, if any. */
function countCalls(openCalls: Map<string, number>, step: FlowStep): string | undefined {
  if (step.kind === "call") openCalls.set(step.to, (openCalls.get(step.to) ?? 0) + 1);
  if (step.kind !== "return") return undefined;
  const left = (openCalls.get(step.from) ?? 1) - 1;
  openCalls.set(step.from, left);
  return left === 0 ? step.from : undefined;
}

function forgetWrapped(life: Life, holder: string): void {
  if (keepers.has(holder)) return;
  life.now.delete(`${holder} wrapped`);
  life.now.delete(`${holder} record`);
}

function parsePresence(text: string): KeyPresence {
  const space = text.lastIndexOf(" ");
  return { holder: text.slice(0, space), form: text.slice(space + 1) as KeyForm };
}
