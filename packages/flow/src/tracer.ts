import { currentRecording, spanContext } from "./current-span.ts";
import { fromForeignSpan, type SpanSink } from "./finished-span.ts";
import { RecordingSpan } from "./recording-span.ts";
import { rateLimitedSampler, type Sampler } from "./sampler.ts";
import { parseTraceparent, type TraceContext } from "./traceparent.ts";
import type { ForeignSpan, Span, SpanOptions, Tracer, World } from "./types.ts";

export interface TracerOptions {
  /** The process's name in diagrams: `kms`, `hsm-1`, `caller`. */
  readonly service: string;
  readonly world: World;
  /** Default: {@link rateLimitedSampler} at 20 new traces a second. */
  readonly sampler?: Sampler;
  /** Where finished spans go; {@link batchingSink} for the flow service. */
  readonly sink: SpanSink;
}

/**
 * Makes a process's tracer. Who is sampled: a valid traceparent decides for itself; without one, a span is a child of the
 * {@link currentSpan} if there is one; else `server` and `internal` spans are roots and ask the sampler, and `client` spans are
 * not recorded. A `server` span never takes the current span for its parent: its caller is in another process.
 */
export function createTracer(options: TracerOptions): Tracer {
  const { service, world, sink } = options;
  const origin = { service, world, sink };
  const sampler = options.sampler ?? rateLimitedSampler();

  function decide(span: SpanOptions): TraceContext | "root" | undefined {
    const given = span.traceparent === undefined ? undefined : parseTraceparent(span.traceparent);
    if (given) return given.sampled ? given : undefined;
    const current = span.kind === "server" ? undefined : currentRecording();
    if (current) return current.context;
    return span.kind !== "client" && sampler.startsTrace() ? "root" : undefined;
  }

  return {
    async span<T>(spanOptions: SpanOptions, fn: (span: Span | undefined) => Promise<T>): Promise<T> {
      const parent = decide(spanOptions);
      if (parent === undefined) return unsampled(fn);
      const span = new RecordingSpan(origin, spanOptions, parent === "root" ? undefined : parent);
      try {
        const result = await spanContext.run(span, fn, span);
        span.end();
        return result;
      } catch (error) {
        span.end(error);
        throw error;
      }
    },
    adopt(span: ForeignSpan) {
      sink.accept(fromForeignSpan(span));
    },
    shutdown: () => sink.close(),
  };
}

/** Hides a span left over in the context, so that an unsampled call does not write into another's trace. */
function unsampled<T>(fn: (span: Span | undefined) => Promise<T>): Promise<T> {
  return spanContext.getStore() === undefined ? fn(undefined) : spanContext.run(undefined, fn, undefined);
}

/** Traces nothing: for tests and for tools that have no flow service. */
export const noopTracer: Tracer = {
  span: (_options, fn) => unsampled(fn),
  adopt() {},
  shutdown: async () => {},
};
