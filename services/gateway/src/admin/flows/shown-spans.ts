import { type FinishedSpan, type SpanNode, spanForest } from "@keymesh/flow";

/** A span as the waterfall shows it. */
export interface ShownSpan
  extends Pick<
    FinishedSpan,
    "spanId" | "parentSpanId" | "service" | "world" | "name" | "kind" | "attributes"
  > {
  /** After the first span began. Clocks are put right: a callee lies within its caller. */
  readonly offsetMicros: number;
  readonly durationMicros: number;
  /** The code of the error it ended with. */
  readonly error?: string;
}

/** Every span of a trace, each caller before those it called. */
export function shownSpans(spans: readonly FinishedSpan[]): ShownSpan[] {
  const { roots } = spanForest(spans, new Set());
  const nodes = roots.flatMap(withThoseBelow);
  const first = roots[0]?.start ?? 0n;
  return nodes.map(({ span, start, end }) => ({
    spanId: span.spanId,
    parentSpanId: span.parentSpanId,
    service: span.service,
    world: span.world,
    name: span.name,
    kind: span.kind,
    offsetMicros: Number((start - first) / 1000n),
    durationMicros: Number((end - start) / 1000n),
    ...(span.error === undefined ? {} : { error: span.error }),
    attributes: span.attributes,
  }));
}

/** A trace may be as deep as it has spans, so nothing recurs here. */
function withThoseBelow(root: SpanNode): SpanNode[] {
  const nodes: SpanNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    waiting.push(...[...node.children].reverse());
  }
  return nodes;
}
