import { attribute, type FinishedSpan } from "@keymesh/flow";
import type { Trace } from "./trace.ts";

/** Which traces a reader wants; an empty field wants all. */
export interface TraceFilter {
  /** Part of any span's name, regardless of case. */
  readonly operation: string;
  /** Part of a KMS key's id or ARN, or a whole fingerprint. */
  readonly key: string;
  /** Part of the caller's ARN. */
  readonly principal: string;
  readonly onlyErrors: boolean;
  readonly traceId: string;
  readonly pinnedOnly: boolean;
  /** When it began, both inclusive, milliseconds since the epoch; 0: any time. */
  readonly sinceMs: number;
  readonly untilMs: number;
}

/** Whether a trace is wanted: each set field that asks of spans must be met by one span or another. */
export function matches(filter: TraceFilter, trace: Pick<Trace, "traceId" | "spans" | "pin">): boolean {
  if (filter.traceId !== "" && filter.traceId !== trace.traceId) return false;
  if (filter.pinnedOnly && trace.pin === undefined) return false;
  const wanted = tests(filter);
  const isTimed = filter.sinceMs > 0 || filter.untilMs > 0;
  if (wanted.length === 0 && !isTimed) return true;
  const all = [...trace.spans.values()];
  if (isTimed && !isWithin(filter, all)) return false;
  return wanted.every((test) => all.some(test));
}

function isWithin({ sinceMs, untilMs }: TraceFilter, spans: readonly FinishedSpan[]): boolean {
  const startedMs = Math.min(...spans.map(({ startUnixNanos }) => Number(startUnixNanos / 1_000_000n)));
  return startedMs >= sinceMs && (untilMs === 0 || startedMs <= untilMs);
}

function tests(filter: TraceFilter): ((span: FinishedSpan) => boolean)[] {
  const operation = filter.operation.toLowerCase();
  const { key, principal } = filter;
  return [
    ...(operation === "" ? [] : [(span: FinishedSpan) => span.name.toLowerCase().includes(operation)]),
    ...(key === "" ? [] : [(span: FinishedSpan) => usesKey(span, key)]),
    ...(principal === ""
      ? []
      : [(span: FinishedSpan) => String(span.attributes[attribute.principal] ?? "").includes(principal)]),
    ...(filter.onlyErrors ? [(span: FinishedSpan) => span.error !== undefined] : []),
  ];
}

function usesKey(span: FinishedSpan, key: string): boolean {
  if (String(span.attributes[attribute.keyId] ?? "").includes(key)) return true;
  return span.events.some((event) => event.key?.fingerprint === key || event.key?.inside === key);
}
