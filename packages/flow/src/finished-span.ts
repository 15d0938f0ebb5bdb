import { attribute, eventName } from "./attributes.ts";
import type { Attributes, ForeignSpan, KeyEvent, SpanOptions, World } from "./types.ts";

/** Something that happened inside a span: a key event, or any other with attributes. */
export interface SpanEvent {
  readonly name: string;
  readonly timeUnixNanos: bigint;
  readonly attributes?: Attributes;
  readonly key?: KeyEvent;
}

/** A span that is over: what goes to the flow service, and what the model reads. */
export interface FinishedSpan {
  readonly service: string;
  readonly world: World;
  readonly name: string;
  readonly kind: SpanOptions["kind"];
  readonly traceId: string;
  readonly spanId: string;
  /** Empty at the root. */
  readonly parentSpanId: string;
  readonly startUnixNanos: bigint;
  readonly endUnixNanos: bigint;
  readonly attributes: Attributes;
  readonly events: readonly SpanEvent[];
  /** The code of the error it ended with. */
  readonly error?: string;
}

/** Where finished spans go. Must not throw and must not block. */
export interface SpanSink {
  accept(span: FinishedSpan): void;
  /** Sends what waits, then stops. */
  close(): Promise<void>;
}

/** The shape in which an HSM hands its span to KMS, inside the encrypted answer. */
export function toForeignSpan(span: FinishedSpan): ForeignSpan {
  const keys = span.events.flatMap((event) => (event.key ? [event.key] : []));
  const { service, world, name, traceId, spanId, parentSpanId, startUnixNanos, endUnixNanos, attributes } =
    span;
  return {
    service,
    world,
    name,
    traceId,
    spanId,
    parentSpanId,
    startUnixNanos,
    endUnixNanos,
    attributes,
    keys,
  };
}

/** A foreign span as the sinks take it: it was the server of the call that its parent made. */
export function fromForeignSpan(span: ForeignSpan): FinishedSpan {
  const { keys, ...rest } = span;
  const events = keys.map((key) => ({ name: eventName.key, timeUnixNanos: span.startUnixNanos, key }));
  const error = span.attributes[attribute.error] ?? span.attributes.error;
  return { ...rest, kind: "server", events, ...(error === undefined ? {} : { error: String(error) }) };
}
