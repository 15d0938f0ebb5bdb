import { attribute, type FinishedSpan } from "@keymesh/flow";

/** The spans of one trace, as far as they have come. */
export interface Trace {
  readonly traceId: string;
  readonly spans: ReadonlyMap<string, FinishedSpan>;
  /** Spans refused for the bounds. */
  readonly droppedSpans: number;
  readonly lastSpanMs: number;
  /** As spanBytes counts them. */
  readonly bytes: number;
  /** Somebody wants it kept. */
  readonly pin?: Pin | undefined;
}

/** What a pin says beside its trace. */
export interface Pin {
  /** Empty: none. */
  readonly name: string;
}

export interface TraceSummary {
  readonly traceId: string;
  readonly startedMs: number;
  readonly durationMicros: number;
  readonly rootOperation: string;
  readonly rootService: string;
  readonly services: readonly string[];
  readonly principals: readonly string[];
  readonly keyIds: readonly string[];
  /** Empty when there is none. */
  readonly error: string;
  readonly spanCount: number;
  readonly droppedSpans: number;
  readonly complete: boolean;
  readonly idleMs: number;
  readonly pinned: boolean;
  /** What the pin is called; empty when it has no name. */
  readonly name: string;
}

/** More names than this in one trace are not listed in its summary. */
const maxNames = 32;

/** What is known of a trace so far. `nowMs` tells how long it has been quiet. */
export function summarize(trace: Trace, nowMs: number): TraceSummary {
  const spans = [...trace.spans.values()].sort(byStart);
  const roots = spans.filter((span) => !trace.spans.has(span.parentSpanId));
  const root = roots[0] ?? spans[0];
  if (root === undefined) throw new RangeError("a trace has at least one span");
  const end = spans.reduce((last, span) => (span.endUnixNanos > last.endUnixNanos ? span : last), root);
  const told = passedOn(root, spans);
  const texts = (name: string) => distinct(spans.map((span) => String(span.attributes[name] ?? "")));
  return {
    traceId: trace.traceId,
    startedMs: Number(spans[0]!.startUnixNanos / 1_000_000n),
    durationMicros: Number((end.endUnixNanos - spans[0]!.startUnixNanos) / 1000n),
    rootOperation: told.name,
    rootService: told.service,
    services: distinct(spans.map((span) => span.service)),
    principals: texts(attribute.principal),
    keyIds: texts(attribute.keyId),
    error: spans.find((span) => span.error !== undefined)?.error ?? "",
    spanCount: spans.length,
    droppedSpans: trace.droppedSpans,
    complete: roots.length === 1 && root.parentSpanId === "" && isEveryAnswerTold(trace, spans),
    idleMs: Math.max(0, nowMs - trace.lastSpanMs),
    pinned: trace.pin !== undefined,
    name: trace.pin?.name ?? "",
  };
}

/**
 * Whether of every call that was answered there is what its callee did. A process sends a span no sooner than those of the calls it made
 * meanwhile, so only a callee's may be late: on a busy machine by more than a moment's quiet tells. Spans beyond the bounds never come.
 */
function isEveryAnswerTold({ droppedSpans }: Trace, spans: readonly FinishedSpan[]): boolean {
  if (droppedSpans > 0) return true;
  const parents = new Set(spans.map(({ parentSpanId }) => parentSpanId));
  return spans.every(
    ({ kind, error, spanId }) => kind !== "client" || error !== undefined || parents.has(spanId),
  );
}

/** The gateway knows only `POST kms`; what the call is, the service says that it was passed on to. */
function passedOn(root: FinishedSpan, spans: readonly FinishedSpan[]): FinishedSpan {
  if (root.service !== "gateway") return root;
  return spans.find((span) => span.parentSpanId === root.spanId && span.service !== root.service) ?? root;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ""))].slice(0, maxNames);
}

function byStart(a: FinishedSpan, b: FinishedSpan): number {
  return a.startUnixNanos < b.startUnixNanos ? -1 : Number(a.startUnixNanos > b.startUnixNanos);
}
