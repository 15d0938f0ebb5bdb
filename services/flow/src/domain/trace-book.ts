import type { FinishedSpan } from "@keymesh/flow";
import { spanBytes } from "./span-size.ts";
import type { Trace } from "./trace.ts";

export interface Bounds {
  readonly maxTraces: number;
  readonly maxSpansPerTrace: number;
  /** As {@link spanBytes} counts them. */
  readonly maxBytes: number;
}

interface OpenTrace extends Trace {
  readonly spans: Map<string, FinishedSpan>;
  droppedSpans: number;
  lastSpanMs: number;
  bytes: number;
}

/** What the book holds, and what it had to let go. */
export interface BookStats {
  readonly traces: number;
  readonly spans: number;
  readonly bytes: number;
  readonly receivedSpans: number;
  readonly evictedTraces: number;
  readonly rejectedSpans: number;
}

/**
 * The latest traces, within bounds. When the book is full the trace that began to arrive first makes room; a trace that has
 * its fill of spans refuses more. Both are counted. A span that comes twice is kept once.
 */
export class TraceBook {
  readonly #bounds: Bounds;
  readonly #traces = new Map<string, OpenTrace>();
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
      const trace = this.#open(span.traceId, nowMs);
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
    this.#spans = 0;
    this.#bytes = 0;
    this.#clearedNanos = BigInt(nowMs) * 1_000_000n;
  }

  /** Counts spans that could not be read at all. */
  reject(count: number): void {
    this.#rejected += count;
  }

  get(traceId: string): Trace | undefined {
    return this.#traces.get(traceId);
  }

  /** The latest first. */
  latest(): Trace[] {
    return [...this.#traces.values()].reverse();
  }

  stats(): BookStats {
    return {
      traces: this.#traces.size,
      spans: this.#spans,
      bytes: this.#bytes,
      receivedSpans: this.#received,
      evictedTraces: this.#evicted,
      rejectedSpans: this.#rejected,
    };
  }

  #open(traceId: string, nowMs: number): OpenTrace {
    let trace = this.#traces.get(traceId);
    if (trace === undefined) {
      trace = { traceId, spans: new Map(), droppedSpans: 0, lastSpanMs: nowMs, bytes: 0 };
      this.#traces.set(traceId, trace);
    }
    return trace;
  }

  #keep(trace: OpenTrace, span: FinishedSpan, nowMs: number): boolean {
    if (trace.spans.has(span.spanId)) return false;
    if (trace.spans.size >= this.#bounds.maxSpansPerTrace) {
      trace.droppedSpans += 1;
      this.#rejected += 1;
      return false;
    }
    const bytes = spanBytes(span);
    trace.spans.set(span.spanId, span);
    trace.lastSpanMs = nowMs;
    trace.bytes += bytes;
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
      this.#traces.delete(trace.traceId);
      this.#spans -= trace.spans.size;
      this.#bytes -= trace.bytes;
      this.#evicted += 1;
    }
  }
}
