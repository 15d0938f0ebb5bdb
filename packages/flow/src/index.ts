export { attribute, eventName, keyAttribute } from "./attributes.ts";
export { inBackgroundSpan } from "./background-span.ts";
export { type BatchingOptions, type BatchingSink, batchingSink, type SpanExporter } from "./batching-sink.ts";
export { currentSpan, outsideSpan } from "./current-span.ts";
export { createFingerprinter, type Fingerprint } from "./fingerprint.ts";
export { type FinishedSpan, type SpanEvent, type SpanSink, toForeignSpan } from "./finished-span.ts";
export { buildFlow, type FlowOptions, whereIs } from "./model/flow.ts";
export { toMermaid } from "./model/mermaid.ts";
export { keyLabel, narrateKey, narrateStep } from "./model/narrate.ts";
export { type SpanForest, type SpanNode, spanForest } from "./model/tree.ts";
export type * from "./model/types.ts";
export { type DecodedTraces, decodeTraces } from "./otlp/decode.ts";
export { encodeTraces } from "./otlp/encode.ts";
export type { TracesData } from "./otlp/types.ts";
export { beginCall, type OutgoingCall, untilAnswered } from "./outgoing-call.ts";
export { defaultTracesPerSecond, rateLimitedSampler, type Sampler } from "./sampler.ts";
export { tellStored } from "./stored.ts";
export {
  formatTraceparent,
  parseTraceparent,
  type TraceContext,
  unsampledTraceparent,
} from "./traceparent.ts";
export { createTracer, noopTracer, type TracerOptions } from "./tracer.ts";
export type * from "./types.ts";
