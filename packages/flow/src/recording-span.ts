import { randomFillSync } from "node:crypto";
import { attribute, eventName } from "./attributes.ts";
import type { SpanEvent, SpanSink } from "./finished-span.ts";
import { formatTraceparent, type TraceContext } from "./traceparent.ts";
import type { Attributes, KeyEvent, Span, SpanOptions, World } from "./types.ts";

/** More would be a loop gone wrong; what comes after is counted in the span, not kept. */
const maxEvents = 256;
const maxAttributes = 64;

/** Nanoseconds since the epoch, with the microseconds `performance.now` gives. */
export function unixNanos(): bigint {
  return BigInt(Math.round((performance.timeOrigin + performance.now()) * 1000)) * 1000n;
}

const pool = Buffer.alloc(4096);
let poolOffset = pool.length;

function randomHex(bytes: number): string {
  if (poolOffset + bytes > pool.length) {
    randomFillSync(pool);
    poolOffset = 0;
  }
  poolOffset += bytes;
  return pool.toString("hex", poolOffset - bytes, poolOffset);
}

/** The process a span is of, and where it goes when it is over. */
export interface Origin {
  readonly service: string;
  readonly world: World;
  readonly sink: SpanSink;
}

/** A sampled span while it is open. Everything said after its end is ignored. */
export class RecordingSpan implements Span {
  readonly traceparent: string;
  readonly #traceId: string;
  readonly #spanId = randomHex(8);
  readonly #parentSpanId: string;
  readonly #origin: Origin;
  readonly #options: SpanOptions;
  readonly #start = unixNanos();
  readonly #attributes: Record<string, string | number | boolean> = {};
  readonly #events: SpanEvent[] = [];
  #open = true;

  constructor(origin: Origin, options: SpanOptions, parent: TraceContext | undefined) {
    this.#origin = origin;
    this.#options = options;
    this.#traceId = parent?.traceId ?? randomHex(16);
    this.#parentSpanId = parent?.spanId ?? "";
    this.traceparent = formatTraceparent({ traceId: this.#traceId, spanId: this.#spanId, sampled: true });
    if (options.attributes) this.set(options.attributes);
  }

  get open(): boolean {
    return this.#open;
  }

  get context(): TraceContext {
    return { traceId: this.#traceId, spanId: this.#spanId, sampled: true };
  }

  set(attributes: Attributes): void {
    if (!this.#open) return;
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined) continue;
      if (name in this.#attributes || Object.keys(this.#attributes).length < maxAttributes) {
        this.#attributes[name] = value;
      }
    }
  }

  event(name: string, attributes?: Attributes): void {
    if (!this.#open || this.#events.length >= maxEvents) return;
    this.#events.push({ name, timeUnixNanos: unixNanos(), ...(attributes ? { attributes } : {}) });
  }

  key(key: KeyEvent): void {
    if (!this.#open || this.#events.length >= maxEvents) return;
    this.#events.push({ name: eventName.key, timeUnixNanos: unixNanos(), key });
  }

  /** A span inside this one, which may outlast it. */
  child(options: SpanOptions): RecordingSpan {
    return new RecordingSpan(this.#origin, options, this.context);
  }

  /** Closes the span and sends it off, once. `error` is what the call threw; only its code and name go into the span, never a foreign message. */
  end(error?: unknown): void {
    if (!this.#open) return;
    const code = error === undefined ? this.#attributes[attribute.error] : errorCode(error);
    this.#open = false;
    const { service, world, sink } = this.#origin;
    sink.accept({
      service,
      world,
      name: this.#options.name,
      kind: this.#options.kind,
      traceId: this.#traceId,
      spanId: this.#spanId,
      parentSpanId: this.#parentSpanId,
      startUnixNanos: this.#start,
      endUnixNanos: unixNanos(),
      attributes: this.#attributes,
      events: this.#events,
      ...(code === undefined ? {} : { error: String(code) }),
    });
  }
}

function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null) {
    const { code, name } = error as { code?: unknown; name?: unknown };
    if (typeof code === "string") return code;
    if (typeof name === "string") return name;
  }
  return "Error";
}
