import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { FlowClient as _keymesh_flow_v1_FlowClient, FlowDefinition as _keymesh_flow_v1_FlowDefinition } from './keymesh/flow/v1/Flow.ts';
import type { GetTraceRequest as _keymesh_flow_v1_GetTraceRequest, GetTraceRequest__Output as _keymesh_flow_v1_GetTraceRequest__Output } from './keymesh/flow/v1/GetTraceRequest.ts';
import type { GetTraceResponse as _keymesh_flow_v1_GetTraceResponse, GetTraceResponse__Output as _keymesh_flow_v1_GetTraceResponse__Output } from './keymesh/flow/v1/GetTraceResponse.ts';
import type { ListTracesRequest as _keymesh_flow_v1_ListTracesRequest, ListTracesRequest__Output as _keymesh_flow_v1_ListTracesRequest__Output } from './keymesh/flow/v1/ListTracesRequest.ts';
import type { ListTracesResponse as _keymesh_flow_v1_ListTracesResponse, ListTracesResponse__Output as _keymesh_flow_v1_ListTracesResponse__Output } from './keymesh/flow/v1/ListTracesResponse.ts';
import type { PinTraceRequest as _keymesh_flow_v1_PinTraceRequest, PinTraceRequest__Output as _keymesh_flow_v1_PinTraceRequest__Output } from './keymesh/flow/v1/PinTraceRequest.ts';
import type { PinTraceResponse as _keymesh_flow_v1_PinTraceResponse, PinTraceResponse__Output as _keymesh_flow_v1_PinTraceResponse__Output } from './keymesh/flow/v1/PinTraceResponse.ts';
import type { StatsRequest as _keymesh_flow_v1_StatsRequest, StatsRequest__Output as _keymesh_flow_v1_StatsRequest__Output } from './keymesh/flow/v1/StatsRequest.ts';
import type { StatsResponse as _keymesh_flow_v1_StatsResponse, StatsResponse__Output as _keymesh_flow_v1_StatsResponse__Output } from './keymesh/flow/v1/StatsResponse.ts';
import type { TraceFilter as _keymesh_flow_v1_TraceFilter, TraceFilter__Output as _keymesh_flow_v1_TraceFilter__Output } from './keymesh/flow/v1/TraceFilter.ts';
import type { TraceSummary as _keymesh_flow_v1_TraceSummary, TraceSummary__Output as _keymesh_flow_v1_TraceSummary__Output } from './keymesh/flow/v1/TraceSummary.ts';
import type { TraceUpdate as _keymesh_flow_v1_TraceUpdate, TraceUpdate__Output as _keymesh_flow_v1_TraceUpdate__Output } from './keymesh/flow/v1/TraceUpdate.ts';
import type { UnpinTraceRequest as _keymesh_flow_v1_UnpinTraceRequest, UnpinTraceRequest__Output as _keymesh_flow_v1_UnpinTraceRequest__Output } from './keymesh/flow/v1/UnpinTraceRequest.ts';
import type { UnpinTraceResponse as _keymesh_flow_v1_UnpinTraceResponse, UnpinTraceResponse__Output as _keymesh_flow_v1_UnpinTraceResponse__Output } from './keymesh/flow/v1/UnpinTraceResponse.ts';
import type { WatchTracesRequest as _keymesh_flow_v1_WatchTracesRequest, WatchTracesRequest__Output as _keymesh_flow_v1_WatchTracesRequest__Output } from './keymesh/flow/v1/WatchTracesRequest.ts';
import type { AnyValue as _opentelemetry_proto_common_v1_AnyValue, AnyValue__Output as _opentelemetry_proto_common_v1_AnyValue__Output } from './opentelemetry/proto/common/v1/AnyValue.ts';
import type { ArrayValue as _opentelemetry_proto_common_v1_ArrayValue, ArrayValue__Output as _opentelemetry_proto_common_v1_ArrayValue__Output } from './opentelemetry/proto/common/v1/ArrayValue.ts';
import type { InstrumentationScope as _opentelemetry_proto_common_v1_InstrumentationScope, InstrumentationScope__Output as _opentelemetry_proto_common_v1_InstrumentationScope__Output } from './opentelemetry/proto/common/v1/InstrumentationScope.ts';
import type { KeyValue as _opentelemetry_proto_common_v1_KeyValue, KeyValue__Output as _opentelemetry_proto_common_v1_KeyValue__Output } from './opentelemetry/proto/common/v1/KeyValue.ts';
import type { Resource as _opentelemetry_proto_resource_v1_Resource, Resource__Output as _opentelemetry_proto_resource_v1_Resource__Output } from './opentelemetry/proto/resource/v1/Resource.ts';
import type { ResourceSpans as _opentelemetry_proto_trace_v1_ResourceSpans, ResourceSpans__Output as _opentelemetry_proto_trace_v1_ResourceSpans__Output } from './opentelemetry/proto/trace/v1/ResourceSpans.ts';
import type { ScopeSpans as _opentelemetry_proto_trace_v1_ScopeSpans, ScopeSpans__Output as _opentelemetry_proto_trace_v1_ScopeSpans__Output } from './opentelemetry/proto/trace/v1/ScopeSpans.ts';
import type { Span as _opentelemetry_proto_trace_v1_Span, Span__Output as _opentelemetry_proto_trace_v1_Span__Output } from './opentelemetry/proto/trace/v1/Span.ts';
import type { Status as _opentelemetry_proto_trace_v1_Status, Status__Output as _opentelemetry_proto_trace_v1_Status__Output } from './opentelemetry/proto/trace/v1/Status.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    flow: {
      v1: {
        Flow: SubtypeConstructor<typeof grpc.Client, _keymesh_flow_v1_FlowClient> & { service: _keymesh_flow_v1_FlowDefinition }
        GetTraceRequest: MessageTypeDefinition<_keymesh_flow_v1_GetTraceRequest, _keymesh_flow_v1_GetTraceRequest__Output>
        GetTraceResponse: MessageTypeDefinition<_keymesh_flow_v1_GetTraceResponse, _keymesh_flow_v1_GetTraceResponse__Output>
        ListTracesRequest: MessageTypeDefinition<_keymesh_flow_v1_ListTracesRequest, _keymesh_flow_v1_ListTracesRequest__Output>
        ListTracesResponse: MessageTypeDefinition<_keymesh_flow_v1_ListTracesResponse, _keymesh_flow_v1_ListTracesResponse__Output>
        PinTraceRequest: MessageTypeDefinition<_keymesh_flow_v1_PinTraceRequest, _keymesh_flow_v1_PinTraceRequest__Output>
        PinTraceResponse: MessageTypeDefinition<_keymesh_flow_v1_PinTraceResponse, _keymesh_flow_v1_PinTraceResponse__Output>
        StatsRequest: MessageTypeDefinition<_keymesh_flow_v1_StatsRequest, _keymesh_flow_v1_StatsRequest__Output>
        StatsResponse: MessageTypeDefinition<_keymesh_flow_v1_StatsResponse, _keymesh_flow_v1_StatsResponse__Output>
        TraceFilter: MessageTypeDefinition<_keymesh_flow_v1_TraceFilter, _keymesh_flow_v1_TraceFilter__Output>
        TraceSummary: MessageTypeDefinition<_keymesh_flow_v1_TraceSummary, _keymesh_flow_v1_TraceSummary__Output>
        TraceUpdate: MessageTypeDefinition<_keymesh_flow_v1_TraceUpdate, _keymesh_flow_v1_TraceUpdate__Output>
        UnpinTraceRequest: MessageTypeDefinition<_keymesh_flow_v1_UnpinTraceRequest, _keymesh_flow_v1_UnpinTraceRequest__Output>
        UnpinTraceResponse: MessageTypeDefinition<_keymesh_flow_v1_UnpinTraceResponse, _keymesh_flow_v1_UnpinTraceResponse__Output>
        WatchTracesRequest: MessageTypeDefinition<_keymesh_flow_v1_WatchTracesRequest, _keymesh_flow_v1_WatchTracesRequest__Output>
      }
    }
  }
  opentelemetry: {
    proto: {
      common: {
        v1: {
          AnyValue: MessageTypeDefinition<_opentelemetry_proto_common_v1_AnyValue, _opentelemetry_proto_common_v1_AnyValue__Output>
          ArrayValue: MessageTypeDefinition<_opentelemetry_proto_common_v1_ArrayValue, _opentelemetry_proto_common_v1_ArrayValue__Output>
          InstrumentationScope: MessageTypeDefinition<_opentelemetry_proto_common_v1_InstrumentationScope, _opentelemetry_proto_common_v1_InstrumentationScope__Output>
          KeyValue: MessageTypeDefinition<_opentelemetry_proto_common_v1_KeyValue, _opentelemetry_proto_common_v1_KeyValue__Output>
        }
      }
      resource: {
        v1: {
          Resource: MessageTypeDefinition<_opentelemetry_proto_resource_v1_Resource, _opentelemetry_proto_resource_v1_Resource__Output>
        }
      }
      trace: {
        v1: {
          ResourceSpans: MessageTypeDefinition<_opentelemetry_proto_trace_v1_ResourceSpans, _opentelemetry_proto_trace_v1_ResourceSpans__Output>
          ScopeSpans: MessageTypeDefinition<_opentelemetry_proto_trace_v1_ScopeSpans, _opentelemetry_proto_trace_v1_ScopeSpans__Output>
          Span: MessageTypeDefinition<_opentelemetry_proto_trace_v1_Span, _opentelemetry_proto_trace_v1_Span__Output>
          Status: MessageTypeDefinition<_opentelemetry_proto_trace_v1_Status, _opentelemetry_proto_trace_v1_Status__Output>
        }
      }
    }
  }
}

