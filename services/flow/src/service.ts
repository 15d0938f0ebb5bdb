import { tooLate } from "@keymesh/control";
import { Flow, TraceService } from "@keymesh/proto";
import { implement } from "@keymesh/rpc";
import type { Gate } from "@keymesh/runtime";
import type { Storage } from "@keymesh/storage";
import type { FlowContext } from "./context.ts";
import { TraceBook } from "./domain/trace-book.ts";
import { exportSpans } from "./operations/export.ts";
import { getTrace } from "./operations/get-trace.ts";
import { listTraces } from "./operations/list-traces.ts";
import { pinTrace, unpinTrace } from "./operations/pin-trace.ts";
import { stats } from "./operations/stats.ts";
import { watchTraces } from "./operations/watch-traces.ts";
import { PinStore } from "./pins/pin-store.ts";
import { Pins, type PinsOptions } from "./pins/pins.ts";

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
  "caller",
  "cli",
];

/** Who may look at flows: they tell of every account's calls and decisions, so no principal may. */
const readers = ["cli", "caller", "gateway", "operator"];

export interface FlowContextOptions extends Pick<FlowContext, "bounds" | "forward" | "nowMs"> {
  /** Where pinned traces are kept. */
  readonly storage: Storage;
  readonly inGate: PinsOptions["inGate"];
  readonly warn: PinsOptions["warn"];
}

export function createFlowContext(options: FlowContextOptions): FlowContext {
  const { bounds, forward, nowMs, storage, inGate, warn } = options;
  const { maxPins, maxPinBytes } = bounds;
  const book = new TraceBook(bounds);
  const store = new PinStore(storage);
  const pins = new Pins({ book, store, maxPins, maxPinBytes, nowMs, inGate, warn });
  return { book, bounds, pins, forward, watchers: new Set(), droppedAtSource: new Map(), nowMs };
}

/** The flow service's table of contents: OTLP in, flows out. What changes stored things goes through the gate. */
export function flowServices(context: FlowContext, gate: Gate) {
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
      pinTrace: (request, { deadlineMs }) =>
        gate.during(() => pinTrace(context, request), tooLate, { deadlineMs }),
      unpinTrace: (request, { deadlineMs }) =>
        gate.during(() => unpinTrace(context, request), tooLate, { deadlineMs }),
    },
    { accept: readers },
  );
  return [receiver, flow];
}
