import type { KeyEvent } from "../types.ts";
import { keeper } from "./participants.ts";
import type { Draft } from "./steps.ts";

/**
 * Moves the keys that travel onto the arrows that carry them, and nowhere else: what a participant imports just after an arrow
 * reached it came by that arrow. What it exports goes with the call whose callee says that it got it, else with its own answer; what it
 * has another keep, with its next call there that is no mere look. A local step left empty goes.
 */
export function putKeysOnArrows(drafts: readonly Draft[]): Draft[] {
  for (const [i, step] of drafts.entries()) {
    if (step.kind !== "local") continue;
    giveExports(step, i, drafts);
    takeImports(step, i, drafts);
  }
  return drafts.filter((step) => step.kind !== "local" || step.keys.length > 0 || step.stored.length > 0);
}

function takeImports(step: Draft, at: number, drafts: readonly Draft[]): void {
  if (step.keys[0]?.act !== "import") return;
  const arrived = arrowInto(step, at, drafts);
  if (arrived === undefined) return;
  while (step.keys[0]?.act === "import") arrived.keys.push(step.keys.shift()!);
}

/** The last arrow that reached a participant; or, when that is the answer of one who had nothing to do with keys, the call it serves. */
function arrowInto({ from, spanId }: Draft, at: number, drafts: readonly Draft[]): Draft | undefined {
  const last = drafts[at - 1];
  if (last === undefined || last.kind === "local" || last.to !== from) return undefined;
  if (last.kind === "call" || last.from === keeper || tellsOfKeys(last.spanId, drafts)) return last;
  return drafts.find((one) => one.kind === "call" && one.spanId === spanId && one.to === from) ?? last;
}

function tellsOfKeys(spanId: string, drafts: readonly Draft[]): boolean {
  return drafts.some((one) => one.spanId === spanId && one.keys.length > 0);
}

function giveExports(step: Draft, at: number, drafts: readonly Draft[]): void {
  const stays: KeyEvent[] = [];
  for (const key of step.keys) {
    const arrow = key.act === "export" ? arrowFor(key, step, at, drafts) : undefined;
    if (arrow === undefined) stays.push(key);
    else arrow.keys.push(key);
  }
  step.keys = stays;
}

function arrowFor(key: KeyEvent, step: Draft, at: number, drafts: readonly Draft[]): Draft | undefined {
  const answerAt = drafts.findIndex(
    ({ kind, spanId }, i) => i > at && kind === "return" && spanId === step.spanId,
  );
  const until = answerAt === -1 ? drafts.length : answerAt;
  const calls = drafts.slice(at + 1, until).filter(({ kind, from }) => kind === "call" && from === step.from);
  if (key.holder !== step.from) {
    const there = calls.filter(({ to }) => to === key.holder);
    return there.find(({ operation }) => !isLook(operation)) ?? there[0];
  }
  return calls.find((call) => saysItGot(call, key, drafts)) ?? drafts[answerAt];
}

/** Whether a call only reads what is kept there. */
function isLook(operation: string): boolean {
  return /\.(Get|Scan|Watch|Read|Head|List)/.test(operation);
}

/** Whether the callee tells, while it serves the call, of this same key: an HSM that opens the EKT it was sent. */
function saysItGot(call: Draft, key: KeyEvent, drafts: readonly Draft[]): boolean {
  return drafts
    .filter(({ spanId }) => spanId === call.spanId)
    .flatMap(({ keys }) => keys)
    .some(
      ({ kind, fingerprint, holder, act }) =>
        kind === key.kind &&
        fingerprint === key.fingerprint &&
        holder === call.to &&
        (act === "import" || act === "unwrap"),
    );
}
