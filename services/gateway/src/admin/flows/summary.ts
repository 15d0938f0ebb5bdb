import type { flowV1 } from "@keymesh/proto";

/** What the admin API says of a trace wherever it names one (docs/admin-api.md). */
export interface Summary {
  readonly traceId: string;
  readonly operation: string;
  readonly service: string;
  /** ISO 8601, the system's time. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly spans: number;
  readonly droppedSpans: number;
  readonly failed: boolean;
  /** The first error's code. */
  readonly error?: string;
  readonly complete: boolean;
  readonly pinned: boolean;
  readonly name?: string;
  readonly services: readonly string[];
  readonly principals: readonly string[];
  readonly keyIds: readonly string[];
}

export function summaryOf(trace: flowV1.TraceSummary__Output): Summary {
  const { error, name } = trace;
  return {
    traceId: trace.traceId,
    operation: trace.rootOperation,
    service: trace.rootService,
    startedAt: new Date(trace.startedMs).toISOString(),
    durationMs: trace.durationMicros / 1000,
    spans: trace.spanCount,
    droppedSpans: trace.droppedSpans,
    failed: error !== "",
    ...(error === "" ? {} : { error }),
    complete: trace.complete,
    pinned: trace.pinned,
    ...(name === "" ? {} : { name }),
    services: trace.services,
    principals: trace.principals,
    keyIds: trace.keyIds,
  };
}
