import type { FinishedSpan } from "@keymesh/flow";
import { spanBytes } from "./span-size.ts";
import type { Pin, Trace } from "./trace.ts";

export interface Bounds {
  readonly maxTraces: number;
  readonly maxSpansPerTrace: number;
  /** As {@link spanBytes} counts them. */
  readonly maxBytes: number;
  /** Of one pinned trace, as {@link spanBytes} counts them; it takes no span beyond. */
  readonly maxPinBytes: number;
}

interface OpenTrace extends Trace {
  readonly spans: Map<string, FinishedSpan>;
  /** When its first span came. */
  readonly openedMs: number;
  droppedSpans: number;
  lastSpanMs: number;
  bytes: number;
  pin: Pin | undefined;
}

/** What the book holds beside its pinned traces, and what it had to let go. */
export interface BookStats {
  readonly traces: number;
  readonly spans: number;
  readonly bytes: number;
  readonly receivedSpans: number;
  readonly evictedTraces: number;
  readonly rejectedSpans: number;
  readonly pins: number;
}

/**
 * The latest traces, within bounds. When the book is full the trace that began to arrive first makes room; a trace that has
 * its fill of spans refuses more. Both are counted. A span that comes twice is kept once. Traces that are pinned lie aside: they
 * make no room, and how many there may be is not the book's to say.
 */
export class TraceBook {
  readonly #bounds: Bounds;
  readonly #traces = new Map<string, OpenTrace>();
  readonly #pinned = new Map<string, OpenTrace>();
  #spans = 0;
  #bytes = 0;
  #received = 0;
  #evicted = 0;
  #rejected = 0;
  /** Spans that ended before were cleared away, though they are still on their way. */
  #clearedNanos = 0n;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** Keeps what fits; the spans kept, by trace. */
  add(spans: readonly FinishedSpan[], nowMs: number): ReadonlyMap<string, readonly FinishedSpan[]> {
    const kept = new Map<string, FinishedSpan[]>();
    for (const span of spans) {
      this.#received += 1;
      if (span.endUnixNanos < this.#clearedNanos) continue;
      const trace = this.#pinned.get(span.traceId) ?? this.#open(span.traceId, nowMs);
      if (!this.#keep(trace, span, nowMs)) continue;
      const list = kept.get(span.traceId);
      if (list) list.push(span);
      else kept.set(span.traceId, [span]);
    }
    this.#makeRoom();
    return kept;
  }

  /** Lets go of everything until now, what is still on its way included. */
  clear(nowMs: number): void {
    this.#traces.clear();
    this.#pinned.clear();
    this.#spans = 0;
    this.#bytes = 0;
    this.#clearedNanos = BigInt(nowMs) * 1_000_000n;
  }

  /** Counts spans that could not be read at all. */
  reject(count: number): void {
    this.#rejected += count;
  }

  get(traceId: string): Trace | undefined {
    return this.#traces.get(traceId) ?? this.#pinned.get(traceId);
  }

  /** The latest first. */
  latest(): Trace[] {
    const traces = [...this.#pinned.values(), ...this.#traces.values()].reverse();
    return traces.sort((a, b) => b.openedMs - a.openedMs);
  }

  /** Lays a trace aside, or gives one that is pinned another name. Whether there is such a trace. */
  pin(traceId: string, pin: Pin): boolean {
    const pinned = this.#pinned.get(traceId);
    if (pinned) {
      pinned.pin = pin;
      return true;
    }
    const trace = this.#traces.get(traceId);
    if (trace === undefined) return false;
    this.#remove(trace);
    trace.pin = pin;
    this.#pinned.set(traceId, trace);
    return true;
  }

  /** Puts a pinned trace back among the others, as the one to make room last. */
  unpin(traceId: string): void {
    const trace = this.#pinned.get(traceId);
    if (trace === undefined) return;
    this.#pinned.delete(traceId);
    trace.pin = undefined;
    this.#traces.set(traceId, trace);
    this.#spans += trace.spans.size;
    this.#bytes += trace.bytes;
    this.#makeRoom();
  }

  /** Takes in a trace that was pinned earlier; spans of it that came meanwhile are kept too. */
  restore(traceId: string, spans: readonly FinishedSpan[], pin: Pin): void {
    const nowMs = Math.min(...spans.map(({ startUnixNanos }) => Number(startUnixNanos / 1_000_000n)));
    const newer = this.#traces.get(traceId);
    if (newer) this.#remove(newer);
    const trace = newTrace(traceId, nowMs, pin);
    this.#pinned.set(traceId, trace);
    for (const span of [...spans, ...(newer?.spans.values() ?? [])]) this.#keep(trace, span, nowMs);
  }

  stats(): BookStats {
    return {
      traces: this.#traces.size,
      spans: this.#spans,
      bytes: this.#bytes,
      receivedSpans: this.#received,
      evictedTraces: this.#evicted,
      rejectedSpans: this.#rejected,
      pins: this.#pinned.size,
    };
  }

  #open(traceId: string, nowMs: number): OpenTrace {
    let trace = this.#traces.get(traceId);
    if (trace === undefined) {
      trace = newTrace(traceId, nowMs);
      this.#traces.set(traceId, trace);
    }
    return trace;
  }

  #keep(trace: OpenTrace, span: FinishedSpan, nowMs: number): boolean {
    if (trace.spans.has(span.spanId)) return false;
    const bytes = spanBytes(span);
    const { maxSpansPerTrace, maxPinBytes } = this.#bounds;
    const isFull = trace.pin !== undefined && trace.bytes + bytes > maxPinBytes;
    if (isFull || trace.spans.size >= maxSpansPerTrace) {
      trace.droppedSpans += 1;
      this.#rejected += 1;
      return false;
    }
    trace.spans.set(span.spanId, span);
    trace.lastSpanMs = nowMs;
    trace.bytes += bytes;
    if (trace.pin) return true;
    this.#spans += 1;
    this.#bytes += bytes;
    return true;
  }

  /** Lets the oldest go until the bounds hold; the newest trace stays even when it alone is over. */
  #makeRoom(): void {
    const { maxTraces, maxBytes } = this.#bounds;
    for (const trace of this.#traces.values()) {
      const full = this.#traces.size > maxTraces || this.#bytes > maxBytes;
      if (!full || this.#traces.size === 1) return;
      this.#remove(trace);
      this.#evicted += 1;
    }
  }

  #remove(trace: OpenTrace): void {
    this.#traces.delete(trace.traceId);
    this.#spans -= trace.spans.size;
    this.#bytes -= trace.bytes;
  }
}

function newTrace(traceId: string, nowMs: number, pin?: Pin): OpenTrace {
  return { traceId, spans: new Map(), droppedSpans: 0, openedMs: nowMs, lastSpanMs: nowMs, bytes: 0, pin };
}
