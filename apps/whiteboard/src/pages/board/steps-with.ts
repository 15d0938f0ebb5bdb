import type { FlowStep } from "@keymesh/flow/model";
import { actWords, lookOf, titleOf } from "@keymesh/picture";

/** Steps that say a text, without regard to case; all of them for none. Pure. */
export function stepsWith(steps: readonly FlowStep[], text: string): readonly FlowStep[] {
  const wanted = text.trim().toLowerCase();
  return wanted === "" ? steps : steps.filter((step) => textOf(step).includes(wanted));
}

/** All that a step says on the board, and who and what it is about. */
function textOf(step: FlowStep): string {
  const { operation, principal, keyId, error, fault, note, decision, keys, stored } = step;
  const ofKeys = keys.map(
    (key) => `${key.act} ${key.kind} ${lookOf(key.kind).name} ${actWords(key)} ${key.fingerprint}`,
  );
  const atRest = stored.map(({ what, where }) => `at rest: ${what} ${where}`);
  return [
    titleOf(step),
    operation,
    principal,
    keyId,
    error,
    fault,
    note,
    decision?.sentence,
    ...ofKeys,
    ...atRest,
  ]
    .filter(Boolean)
    .join(" ")
    .toLowerCase();
}
