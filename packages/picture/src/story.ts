import type { Flow, FlowStep, KeyLane } from "@keymesh/flow/model";

/**
 * The flow without its housekeeping: lookups and writes in which neither a key nor the data moves, nothing is decided, nothing comes to
 * rest and nothing fails. Its steps are numbered anew; what is where after a step is what was where before the next one that is kept.
 */
export function storyOf(flow: Flow): Flow {
  const kept = keptSteps(flow.steps);
  if (kept.length === flow.steps.length) return flow;
  const numbers = new Map(kept.map((step, i) => [step.number, i + 1]));
  const names = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return {
    ...flow,
    participants: flow.participants.filter(({ name }) => names.has(name)),
    steps: kept.map((step, i) => ({ ...step, number: i + 1 })),
    lanes: flow.lanes.map((lane) => keptLane(lane, kept, flow.steps.length, numbers)),
  };
}

function keptLane(
  lane: KeyLane,
  kept: readonly FlowStep[],
  total: number,
  numbers: ReadonlyMap<number, number>,
): KeyLane {
  const lastBeforeNext = kept.map((_, i) => (kept[i + 1]?.number ?? total + 1) - 1);
  return {
    ...lane,
    moments: lane.moments.map((moment) => ({ ...moment, step: numbers.get(moment.step) ?? 1 })),
    presence: lastBeforeNext.map((number) => lane.presence[number - 1] ?? []),
  };
}

function keptSteps(steps: readonly FlowStep[]): FlowStep[] {
  const telling = new Set(steps.filter(isTelling).map(({ spanId }) => spanId));
  const spans = spansOf(steps);
  // A call is part of the story when something in it is: repeated until nothing is added, since calls nest.
  for (let before = -1; before !== telling.size; ) {
    before = telling.size;
    for (const { spanId, callee, inner } of spans) {
      if (!telling.has(spanId) && inner.some((step) => step.from === callee && telling.has(step.spanId)))
        telling.add(spanId);
    }
  }
  return steps.filter(({ spanId }) => telling.has(spanId));
}

/** A record in the trail counts: it is durable before the answer, which is half of why a call can be trusted. */
function isTelling(step: FlowStep): boolean {
  const { keys, stored, decision, error, fault, note, from, to, kind } = step;
  if (keys.length > 0 || stored.length > 0 || decision || error || fault || note) return true;
  return kind === "call" && (to === "trail" || from === "caller" || isOfData(step));
}

/** Whether the ciphertext itself is what travels. */
function isOfData({ operation }: FlowStep): boolean {
  return /^Storage\.(PutBlob|GetBlob|ReadBlobAt|WriteBlobAt)$/.test(operation);
}

interface Span {
  readonly spanId: string;
  readonly callee: string;
  readonly inner: readonly FlowStep[];
}

function spansOf(steps: readonly FlowStep[]): Span[] {
  const spans: Span[] = [];
  const ends = new Map(steps.map((step, i) => [step.kind === "return" ? step.spanId : "", i]));
  for (const [i, step] of steps.entries()) {
    if (step.kind !== "call") continue;
    const inner = steps.slice(i + 1, ends.get(step.spanId) ?? steps.length);
    spans.push({ spanId: step.spanId, callee: step.to, inner });
  }
  return spans;
}
