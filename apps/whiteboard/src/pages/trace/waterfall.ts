import type { FlowSpan } from "../../api/types.ts";

/** A span in its place under its caller. */
export interface Fall {
  readonly span: FlowSpan;
  readonly depth: number;
  /** After the first span of all began. */
  readonly startMicros: number;
}

/** Spans as a tree, told from top to bottom; those whose caller is missing, or that call each other in a circle, stand at the edge. Pure. */
export function waterfallOf(spans: readonly FlowSpan[]): {
  readonly falls: Fall[];
  readonly totalMicros: number;
} {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const children = Map.groupBy(spans, ({ parentSpanId }) => (ids.has(parentSpanId) ? parentSpanId : ""));
  const first = Math.min(...spans.map(({ offsetMicros }) => offsetMicros), Number.POSITIVE_INFINITY);
  const falls: Fall[] = [];
  const placed = new Set<string>();
  const place = (span: FlowSpan, depth: number) => {
    if (placed.has(span.spanId)) return;
    placed.add(span.spanId);
    falls.push({ span, depth, startMicros: span.offsetMicros - first });
    for (const child of inTime(children.get(span.spanId) ?? [])) place(child, depth + 1);
  };
  for (const root of inTime(children.get("") ?? [])) place(root, 0);
  for (const span of inTime(spans)) place(span, 0);
  const totalMicros = Math.max(1, ...falls.map(({ span, startMicros }) => startMicros + span.durationMicros));
  return { falls, totalMicros };
}

function inTime(spans: readonly FlowSpan[]): FlowSpan[] {
  return [...spans].sort((a, b) => a.offsetMicros - b.offsetMicros);
}
