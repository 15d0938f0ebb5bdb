import { attribute, eventName, keyAttribute } from "../attributes.ts";
import type { FinishedSpan, SpanEvent } from "../finished-span.ts";
import type { Attributes, AttributeValue, KeyEvent, World } from "../types.ts";
import type { AnyValue, KeyValue, OtlpEvent, OtlpSpan, TracesData } from "./types.ts";

/** What a request held: spans fit to keep, how many were not, and what each sender says it dropped itself. */
export interface DecodedTraces {
  readonly spans: readonly FinishedSpan[];
  /** Spans without a valid trace or span id. */
  readonly rejected: number;
  readonly droppedAtSource: ReadonlyMap<string, number>;
}

const maxTextChars = 2048;
const keyKinds = new Set([
  "KMSKey",
  "HBK",
  "EKT",
  "DK",
  "DEK",
  "DomainKey",
  "WrappingKey",
  "AgreementKey",
  "PublicKey",
]);
const keyForms = new Set(["record", "plaintext", "wrapped"]);
const keyActs = new Set(["create", "import", "unwrap", "derive", "use", "wrap", "export", "wipe"]);
const kinds: Readonly<Record<string, FinishedSpan["kind"]>> = {
  SPAN_KIND_SERVER: "server",
  SPAN_KIND_CLIENT: "client",
};

/**
 * Reads an OTLP request of any sender. Text is cut at 2,048 characters; attributes that are no text, number or boolean are
 * skipped; a key event that is not well-formed stays an ordinary event.
 */
export function decodeTraces(request: TracesData): DecodedTraces {
  const spans: FinishedSpan[] = [];
  const droppedAtSource = new Map<string, number>();
  let rejected = 0;
  for (const resourceSpans of request.resourceSpans ?? []) {
    const facts = decodeAttributes(resourceSpans.resource?.attributes);
    const service = String(facts[attribute.serviceName] ?? "unknown");
    const world: World = facts[attribute.world] === "crypto" ? "crypto" : "normal";
    const dropped = facts[attribute.spansDropped];
    if (typeof dropped === "number") droppedAtSource.set(service, dropped);
    for (const span of (resourceSpans.scopeSpans ?? []).flatMap((scope) => scope.spans ?? [])) {
      const decoded = decodeSpan(span, service, world);
      if (decoded) spans.push(decoded);
      else rejected += 1;
    }
  }
  return { spans, rejected, droppedAtSource };
}

function decodeSpan(span: OtlpSpan, service: string, world: World): FinishedSpan | undefined {
  const traceId = idOf(span.traceId, 16);
  const spanId = idOf(span.spanId, 8);
  if (traceId === undefined || spanId === undefined) return undefined;
  const start = nanosOf(span.startTimeUnixNano);
  const end = nanosOf(span.endTimeUnixNano);
  const failed = span.status?.code === "STATUS_CODE_ERROR";
  return {
    service,
    world,
    name: cut(span.name ?? ""),
    kind: kinds[span.kind ?? ""] ?? "internal",
    traceId,
    spanId,
    parentSpanId: idOf(span.parentSpanId, 8) ?? "",
    startUnixNanos: start,
    endUnixNanos: later(start, end),
    attributes: decodeAttributes(span.attributes),
    events: (span.events ?? []).map(decodeEvent),
    ...(failed ? { error: cut(span.status?.message || "Error") } : {}),
  };
}

function decodeEvent(event: OtlpEvent): SpanEvent {
  const name = cut(event.name ?? "");
  const timeUnixNanos = nanosOf(event.timeUnixNano);
  const attributes = decodeAttributes(event.attributes);
  const key = name === eventName.key ? decodeKey(attributes) : undefined;
  return key ? { name, timeUnixNanos, key } : { name, timeUnixNanos, attributes };
}

function decodeKey(attributes: Attributes): KeyEvent | undefined {
  const { kind, fingerprint, form, holder, act, bytes, note, inside } = keyAttribute;
  const text = (name: string) => String(attributes[name] ?? "");
  const wellFormed =
    keyKinds.has(text(kind)) &&
    keyForms.has(text(form)) &&
    keyActs.has(text(act)) &&
    /^[0-9a-f]{8}$/.test(text(fingerprint)) &&
    text(holder) !== "";
  if (!wellFormed) return undefined;
  const size = attributes[bytes];
  return {
    kind: text(kind) as KeyEvent["kind"],
    fingerprint: text(fingerprint),
    form: text(form) as KeyEvent["form"],
    holder: text(holder),
    act: text(act) as KeyEvent["act"],
    ...(typeof size === "number" ? { bytes: size } : {}),
    ...(attributes[note] === undefined ? {} : { note: text(note) }),
    ...(/^[0-9a-f]{8}$/.test(text(inside)) ? { inside: text(inside) } : {}),
  };
}

function decodeAttributes(pairs: readonly KeyValue[] | undefined): Attributes {
  const attributes: Record<string, AttributeValue> = {};
  for (const { key, value } of pairs ?? []) {
    const decoded = value ? decodeValue(value) : undefined;
    if (key && decoded !== undefined) attributes[cut(key)] = decoded;
  }
  return attributes;
}

function decodeValue(value: AnyValue): AttributeValue | undefined {
  if (value.stringValue !== undefined) return cut(value.stringValue);
  return value.boolValue ?? value.intValue ?? value.doubleValue;
}

function idOf(bytes: Uint8Array | undefined, length: number): string | undefined {
  if (bytes === undefined || bytes.length !== length || bytes.every((byte) => byte === 0)) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}

function nanosOf(time: number | undefined): bigint {
  return time !== undefined && time > 0 && time < 2 ** 64 ? BigInt(Math.trunc(time)) : 0n;
}

function later(a: bigint, b: bigint): bigint {
  return b > a ? b : a;
}

function cut(text: string): string {
  return text.length > maxTextChars ? `${text.slice(0, maxTextChars - 1)}…` : text;
}
