import { attribute } from "../attributes.ts";
import type { FinishedSpan } from "../finished-span.ts";
import { putKeysOnArrows } from "./carried-keys.ts";
import { keyLanes } from "./lanes.ts";
import { momentsInOrder } from "./moments.ts";
import { participantsOf } from "./participants.ts";
import { draftSteps } from "./steps.ts";
import { spanForest } from "./tree.ts";
import type { AtRest, Flow, FlowStep, KeyLane, KeyPresence, StoredFact } from "./types.ts";

export interface FlowOptions {
  /** Participants to leave out, their calls drawn as their caller's own: `gateway` only passes on. */
  readonly fold?: readonly string[];
}

/** Makes the picture of one trace from its spans, in whatever order they came. Undefined when there are none. */
export function buildFlow(spans: readonly FinishedSpan[], options: FlowOptions = {}): Flow | undefined {
  const folded = new Set(options.fold?.filter((name) => !isDisturbed(name, spans)));
  const forest = spanForest(spans, folded);
  const root = forest.roots[0];
  if (root === undefined) return undefined;
  const ends = forest.roots.map((node) => Number((node.end - root.start) / 1000n));
  const drafts = putKeysOnArrows(draftSteps(momentsInOrder(forest), root.start, folded));
  const steps: FlowStep[] = drafts.map((draft, i) => ({ number: i + 1, ...draft }));
  const lanes = keyLanes(steps);
  return {
    traceId: root.span.traceId,
    title: root.span.name,
    startedMs: Number(root.start / 1_000_000n),
    durationMicros: Math.max(...ends),
    participants: participantsOf(steps, spans),
    steps,
    lanes,
    atRest: atRest(steps, lanes),
    orphanSpans: forest.orphans,
  };
}

/** Who holds what once the given step (1 for the first) is done; keys that are nowhere are left out. */
export function whereIs(
  flow: Flow,
  step: number,
): readonly { readonly lane: KeyLane; readonly at: readonly KeyPresence[] }[] {
  return flow.lanes
    .map((lane) => ({ lane, at: lane.presence[step - 1] ?? [] }))
    .filter(({ at }) => at.length > 0);
}

/** Whether a fault struck in a participant: then it is part of the story, even one that only passes on. */
function isDisturbed(name: string, spans: readonly FinishedSpan[]): boolean {
  return spans.some(
    ({ service, attributes }) => service === name && attributes[attribute.fault] !== undefined,
  );
}

function atRest(steps: readonly FlowStep[], lanes: readonly KeyLane[]): AtRest {
  const left = lanes.flatMap(({ kind, fingerprint, presence }) =>
    (presence.at(-1) ?? []).map((at) => ({ kind, fingerprint, ...at })),
  );
  return {
    stored: mergeStored(steps.flatMap((step) => step.stored)),
    inClear: left.filter((at) => at.form === "plaintext"),
    wrapped: left.filter((at) => at.form !== "plaintext"),
  };
}

/** Many writes of one kind of thing to one place are one line. */
function mergeStored(facts: readonly StoredFact[]): StoredFact[] {
  const groups = Map.groupBy(facts, ({ what, where }) => `${what}\n${where}`);
  return [...groups.values()].map((group) => {
    const { what, where } = group[0]!;
    const bytes = group.reduce((sum, fact) => sum + (fact.bytes ?? 0), 0);
    return { what, where, ...(bytes > 0 ? { bytes } : {}) };
  });
}
