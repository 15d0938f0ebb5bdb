import type { FlowStep, KeyEvent } from "@keymesh/flow/model";

/** What a step of one flow is told by in another. */
export interface Landmark {
  /** The call, and whose: the same wherever in a flow it is made. */
  readonly call: string;
  /** The call, and which of its kind within which call: the same at the same place of two flows alone. */
  readonly place: string;
  /** What comes of it: the keys that are handled, the decision, the error. */
  readonly outcome: string;
}

/** Every step of a flow by its call, its place and its outcome. */
export function landmarksOf(steps: readonly FlowStep[]): Landmark[] {
  const places = new Map<string, string>();
  const open: { readonly spanId: string; readonly to: string }[] = [];
  const counts = new Map<string, number>();
  return steps.map((step): Landmark => {
    const call = callOf(step);
    const outcome = outcomeOf(step);
    if (step.kind === "return") {
      const at = open.findIndex(({ spanId }) => spanId === step.spanId);
      if (at !== -1) open.splice(at, 1);
      return { call, place: `${places.get(step.spanId) ?? call} return`, outcome };
    }
    const within =
      step.kind === "local" && places.has(step.spanId)
        ? step.spanId
        : open.findLast(({ to }) => to === step.from)?.spanId;
    const sibling = `${(within && places.get(within)) ?? ""} > ${call}`;
    const count = (counts.get(sibling) ?? 0) + 1;
    counts.set(sibling, count);
    const place = `${sibling} ${count}`;
    if (step.kind === "call") {
      places.set(step.spanId, place);
      open.push({ spanId: step.spanId, to: step.to });
    }
    return { call, place, outcome };
  });
}

function callOf({ kind, from, to, operation, keys }: FlowStep): string {
  // What a participant does by itself is told by how it begins: one that is refused begins as one that is not.
  const begins = kind === "local" ? (deedsOf(keys)[0] ?? "") : "";
  return [kind, replica(from), replica(to), flowless(operation), begins].join("|");
}

function outcomeOf({ kind, error, fault, decision, keys, stored }: FlowStep): string {
  const done = kind === "local" ? deedsOf(keys) : [];
  const kept = stored.map(({ what }) => what);
  return [error, fault, decision?.allowed, ...done, ...kept].join("|");
}

/** What is done with keys. How an HSM comes to have the HBK at hand, from its memory or from the EKT, makes no difference. */
function deedsOf(keys: readonly KeyEvent[]): string[] {
  return keys.flatMap(({ kind, act, form }) => {
    if (kind === "DomainKey" || (kind === "EKT" && act === "unwrap")) return [];
    return kind === "HBK" && act === "unwrap" ? ["use HBK plaintext"] : [`${act} ${kind} ${form}`];
  });
}

/** A flow and the same one broken bear different names. */
function flowless(operation: string): string {
  return operation.replace(/^demo\..*/, "demo");
}

/** Which HSM of the fleet answers makes no difference. */
function replica(name: string): string {
  return name.replace(/^hsm-\d+$/, "hsm");
}
