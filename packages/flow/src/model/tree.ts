import type { FinishedSpan } from "../finished-span.ts";

/** A span in its place, with times corrected so that a callee lies within its caller. */
export interface SpanNode {
  readonly span: FinishedSpan;
  readonly parent: SpanNode | undefined;
  readonly children: SpanNode[];
  readonly start: bigint;
  readonly end: bigint;
  /** What was added to this process's clock. */
  readonly shift: bigint;
}

export interface SpanForest {
  readonly roots: readonly SpanNode[];
  /** Roots that name a parent nobody has. */
  readonly orphans: number;
}

/**
 * Orders the spans of one trace by who called whom. Spans of `folded` services are left out, their children handed to the
 * next caller up. A span that came twice counts once; parents that name each other in a circle become roots.
 */
export function spanForest(spans: readonly FinishedSpan[], folded: ReadonlySet<string>): SpanForest {
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const kept = [...byId.values()].filter((span) => !folded.has(span.service));
  const childrenOf = Map.groupBy(kept, (span) => keptParent(span, byId, folded)?.spanId ?? "");
  const isOrphan = (span: FinishedSpan) => span.parentSpanId !== "" && !byId.has(span.parentSpanId);
  const placed = new Set<string>();
  const plant = (span: FinishedSpan) => place(span, undefined, childrenOf, placed);
  const roots = (childrenOf.get("") ?? []).map(plant);
  for (const span of kept) if (!placed.has(span.spanId)) roots.push(plant(span));
  roots.sort(byStart);
  return { roots, orphans: kept.filter(isOrphan).length };
}

function keptParent(
  span: FinishedSpan,
  byId: ReadonlyMap<string, FinishedSpan>,
  folded: ReadonlySet<string>,
): FinishedSpan | undefined {
  let parent = byId.get(span.parentSpanId);
  for (let hops = 0; parent && folded.has(parent.service); hops += 1) {
    if (hops > byId.size) return undefined;
    parent = byId.get(parent.parentSpanId);
  }
  return parent;
}

function place(
  span: FinishedSpan,
  parent: SpanNode | undefined,
  childrenOf: ReadonlyMap<string, readonly FinishedSpan[]>,
  placed: Set<string>,
): SpanNode {
  placed.add(span.spanId);
  const shift = parent ? clockShift(span, parent) : 0n;
  const start = parent ? clamp(span.startUnixNanos + shift, parent.start, parent.end) : span.startUnixNanos;
  const end = lastMoment(span, shift, start, parent);
  const node: SpanNode = { span, parent, children: [], start, end, shift };
  for (const child of childrenOf.get(span.spanId) ?? []) {
    if (!placed.has(child.spanId)) node.children.push(place(child, node, childrenOf, placed));
  }
  node.children.sort(byStart);
  return node;
}

/** A call is over for its caller when it is answered; what a process does by itself may outlast the call it began in. */
function lastMoment(span: FinishedSpan, shift: bigint, start: bigint, parent: SpanNode | undefined): bigint {
  const end = span.endUnixNanos + shift;
  const isAnswered = parent !== undefined && parent.span.service !== span.service;
  return clamp(end, start, isAnswered ? parent.end : end > start ? end : start);
}

/** A callee cannot begin before its caller called: when it seems to, its process's clock is off, and it is centred instead. */
function clockShift(span: FinishedSpan, parent: SpanNode): bigint {
  if (span.service === parent.span.service) return parent.shift;
  const fits = span.startUnixNanos >= parent.start && span.startUnixNanos <= parent.end;
  if (fits) return 0n;
  const slack = parent.end - parent.start - (span.endUnixNanos - span.startUnixNanos);
  return parent.start + (slack > 0n ? slack / 2n : 0n) - span.startUnixNanos;
}

export function clamp(time: bigint, low: bigint, high: bigint): bigint {
  if (time < low) return low;
  return time > high ? high : time;
}

function byStart(a: SpanNode, b: SpanNode): number {
  return a.start < b.start ? -1 : Number(a.start > b.start);
}
