/** The parts of a W3C `traceparent` that matter here. */
export interface TraceContext {
  /** 32 lowercase hex digits, not all zero. */
  readonly traceId: string;
  /** 16 lowercase hex digits, not all zero. */
  readonly spanId: string;
  readonly sampled: boolean;
}

const pattern = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const longestBytes = 512;

/**
 * What a door sends on when it decided against sampling, so that the next hop does not take the call for a new root and
 * decide again. Names no trace anyone records.
 */
export const unsampledTraceparent = "00-00000000000000000000000000000001-0000000000000001-00";

/**
 * Reads a `traceparent` header; undefined when it is malformed, which W3C Trace Context tells a receiver to treat as absent.
 * A version above 00 may carry more fields, which are skipped; version ff is invalid.
 */
export function parseTraceparent(header: string | undefined): TraceContext | undefined {
  if (header === undefined || header.length < 55 || header.length > longestBytes) return undefined;
  const match = pattern.exec(header);
  if (match === null) return undefined;
  const [, version, traceId, spanId, flags, rest] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ];
  if (version === "ff" || (version === "00" && rest !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** Writes a `traceparent` header, 55 characters. */
export function formatTraceparent(context: TraceContext): string {
  return `00-${context.traceId}-${context.spanId}-${context.sampled ? "01" : "00"}`;
}
