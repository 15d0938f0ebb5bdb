// Original file: proto/keymesh/flow/v1/flow.proto

import type { TraceSummary as _keymesh_flow_v1_TraceSummary, TraceSummary__Output as _keymesh_flow_v1_TraceSummary__Output } from '../../../keymesh/flow/v1/TraceSummary.ts';
import type { ResourceSpans as _opentelemetry_proto_trace_v1_ResourceSpans, ResourceSpans__Output as _opentelemetry_proto_trace_v1_ResourceSpans__Output } from '../../../opentelemetry/proto/trace/v1/ResourceSpans.ts';
import type { Long } from '@grpc/proto-loader';

export interface TraceUpdate {
  'summary'?: (_keymesh_flow_v1_TraceSummary | null);
  'resourceSpans'?: (_opentelemetry_proto_trace_v1_ResourceSpans)[];
  'lostUpdates'?: (number | string | Long);
}

export interface TraceUpdate__Output {
  'summary': (_keymesh_flow_v1_TraceSummary__Output | null);
  'resourceSpans': (_opentelemetry_proto_trace_v1_ResourceSpans__Output)[];
  'lostUpdates': (number);
}
