import { attribute, keyAttribute } from "../attributes.ts";
import type { FinishedSpan, SpanEvent } from "../finished-span.ts";
import type { Attributes, AttributeValue, KeyEvent } from "../types.ts";
import type { AnyValue, KeyValue, OtlpEvent, OtlpSpan, TracesData } from "./types.ts";

export type { TracesData } from "./types.ts";

const kinds = {
  server: "SPAN_KIND_SERVER",
  client: "SPAN_KIND_CLIENT",
  internal: "SPAN_KIND_INTERNAL",
} as const;

/** Writes spans as one OTLP request, one resource per process. `droppedSpans` is told to the receiver. */
export function encodeTraces(spans: readonly FinishedSpan[], droppedSpans = 0): TracesData {
  const byProcess = Map.groupBy(spans, (span) => `${span.world} ${span.service}`);
  const resourceSpans = [...byProcess.values()].map((group) => {
    const { service, world } = group[0]!;
    const facts = {
      [attribute.serviceName]: service,
      [attribute.world]: world,
      ...(droppedSpans > 0 ? { [attribute.spansDropped]: droppedSpans } : {}),
    };
    return {
      resource: { attributes: encodeAttributes(facts) },
      scopeSpans: [{ scope: { name: "keymesh" }, spans: group.map(encodeSpan) }],
    };
  });
  return { resourceSpans };
}

function encodeSpan(span: FinishedSpan): OtlpSpan {
  return {
    traceId: Buffer.from(span.traceId, "hex"),
    spanId: Buffer.from(span.spanId, "hex"),
    ...(span.parentSpanId === "" ? {} : { parentSpanId: Buffer.from(span.parentSpanId, "hex") }),
    name: span.name,
    kind: kinds[span.kind],
    startTimeUnixNano: Number(span.startUnixNanos),
    endTimeUnixNano: Number(span.endUnixNanos),
    attributes: encodeAttributes(span.attributes),
    events: span.events.map(encodeEvent),
    ...(span.error === undefined ? {} : { status: { code: "STATUS_CODE_ERROR", message: span.error } }),
  };
}

function encodeEvent(event: SpanEvent): OtlpEvent {
  return {
    timeUnixNano: Number(event.timeUnixNanos),
    name: event.name,
    attributes: encodeAttributes(event.key ? keyAttributes(event.key) : (event.attributes ?? {})),
  };
}

function keyAttributes(key: KeyEvent): Attributes {
  const attributes: Record<string, AttributeValue> = {};
  for (const field of Object.keys(keyAttribute) as (keyof typeof keyAttribute)[]) {
    const value = key[field];
    if (value !== undefined) attributes[keyAttribute[field]] = value;
  }
  return attributes;
}

function encodeAttributes(attributes: Attributes): KeyValue[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: encodeValue(value) }));
}

function encodeValue(value: AttributeValue): AnyValue {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return Number.isSafeInteger(value) ? { intValue: value } : { doubleValue: value };
}
