import { Flow, TraceService } from "@keymesh/proto";
import { implement } from "@keymesh/rpc";
import type { FlowContext } from "./context.ts";
import { type Bounds, TraceBook } from "./domain/trace-book.ts";
import { exportSpans } from "./operations/export.ts";
import { getTrace } from "./operations/get-trace.ts";
import { listTraces } from "./operations/list-traces.ts";
import { stats } from "./operations/stats.ts";
import { watchTraces } from "./operations/watch-traces.ts";

/** Whose spans are taken. Not the HSMs': they connect to nobody, KMS carries theirs. */
const tracedServices = [
  "gateway",
  "kms",
  "s3-sim",
  "ebs-sim",
  "ec2-host",
  "storage",
  "trail",
  "identity",
  "cli",
];

/** Who may look at flows: they tell of every account's calls and decisions, so no principal may. */
const readers = ["cli", "gateway", "operator"];

export function createFlowContext(bounds: Bounds, nowMs: () => number): FlowContext {
  return { book: new TraceBook(bounds), bounds, watchers: new Set(), droppedAtSource: new Map(), nowMs };
}

/** The flow service's table of contents: OTLP in, flows out. */
export function flowServices(context: FlowContext) {
  const receiver = implement(
    TraceService,
    { export: async (request) => exportSpans(context, request) },
    { accept: tracedServices },
  );
  const flow = implement(
    Flow,
    {
      getTrace: async (request) => getTrace(context, request),
      listTraces: async (request) => listTraces(context, request),
      watchTraces: (request, call) => watchTraces(context, request, call.signal),
      stats: async () => stats(context),
    },
    { accept: readers },
  );
  return [receiver, flow];
}
