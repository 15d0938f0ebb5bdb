// Original file: proto/keymesh/flow/v1/flow.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetTraceRequest as _keymesh_flow_v1_GetTraceRequest, GetTraceRequest__Output as _keymesh_flow_v1_GetTraceRequest__Output } from '../../../keymesh/flow/v1/GetTraceRequest.ts';
import type { GetTraceResponse as _keymesh_flow_v1_GetTraceResponse, GetTraceResponse__Output as _keymesh_flow_v1_GetTraceResponse__Output } from '../../../keymesh/flow/v1/GetTraceResponse.ts';
import type { ListTracesRequest as _keymesh_flow_v1_ListTracesRequest, ListTracesRequest__Output as _keymesh_flow_v1_ListTracesRequest__Output } from '../../../keymesh/flow/v1/ListTracesRequest.ts';
import type { ListTracesResponse as _keymesh_flow_v1_ListTracesResponse, ListTracesResponse__Output as _keymesh_flow_v1_ListTracesResponse__Output } from '../../../keymesh/flow/v1/ListTracesResponse.ts';
import type { PinTraceRequest as _keymesh_flow_v1_PinTraceRequest, PinTraceRequest__Output as _keymesh_flow_v1_PinTraceRequest__Output } from '../../../keymesh/flow/v1/PinTraceRequest.ts';
import type { PinTraceResponse as _keymesh_flow_v1_PinTraceResponse, PinTraceResponse__Output as _keymesh_flow_v1_PinTraceResponse__Output } from '../../../keymesh/flow/v1/PinTraceResponse.ts';
import type { StatsRequest as _keymesh_flow_v1_StatsRequest, StatsRequest__Output as _keymesh_flow_v1_StatsRequest__Output } from '../../../keymesh/flow/v1/StatsRequest.ts';
import type { StatsResponse as _keymesh_flow_v1_StatsResponse, StatsResponse__Output as _keymesh_flow_v1_StatsResponse__Output } from '../../../keymesh/flow/v1/StatsResponse.ts';
import type { TraceUpdate as _keymesh_flow_v1_TraceUpdate, TraceUpdate__Output as _keymesh_flow_v1_TraceUpdate__Output } from '../../../keymesh/flow/v1/TraceUpdate.ts';
import type { UnpinTraceRequest as _keymesh_flow_v1_UnpinTraceRequest, UnpinTraceRequest__Output as _keymesh_flow_v1_UnpinTraceRequest__Output } from '../../../keymesh/flow/v1/UnpinTraceRequest.ts';
import type { UnpinTraceResponse as _keymesh_flow_v1_UnpinTraceResponse, UnpinTraceResponse__Output as _keymesh_flow_v1_UnpinTraceResponse__Output } from '../../../keymesh/flow/v1/UnpinTraceResponse.ts';
import type { WatchTracesRequest as _keymesh_flow_v1_WatchTracesRequest, WatchTracesRequest__Output as _keymesh_flow_v1_WatchTracesRequest__Output } from '../../../keymesh/flow/v1/WatchTracesRequest.ts';

export interface FlowClient extends grpc.Client {
  GetTrace(argument: _keymesh_flow_v1_GetTraceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_GetTraceResponse__Output>): grpc.ClientUnaryCall;
  GetTrace(argument: _keymesh_flow_v1_GetTraceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_GetTraceResponse__Output>): grpc.ClientUnaryCall;
  GetTrace(argument: _keymesh_flow_v1_GetTraceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_GetTraceResponse__Output>): grpc.ClientUnaryCall;
  GetTrace(argument: _keymesh_flow_v1_GetTraceRequest, callback: grpc.requestCallback<_keymesh_flow_v1_GetTraceResponse__Output>): grpc.ClientUnaryCall;
  getTrace(argument: _keymesh_flow_v1_GetTraceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_GetTraceResponse__Output>): grpc.ClientUnaryCall;
  getTrace(argument: _keymesh_flow_v1_GetTraceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_GetTraceResponse__Output>): grpc.ClientUnaryCall;
  getTrace(argument: _keymesh_flow_v1_GetTraceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_GetTraceResponse__Output>): grpc.ClientUnaryCall;
  getTrace(argument: _keymesh_flow_v1_GetTraceRequest, callback: grpc.requestCallback<_keymesh_flow_v1_GetTraceResponse__Output>): grpc.ClientUnaryCall;
  
  ListTraces(argument: _keymesh_flow_v1_ListTracesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_ListTracesResponse__Output>): grpc.ClientUnaryCall;
  ListTraces(argument: _keymesh_flow_v1_ListTracesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_ListTracesResponse__Output>): grpc.ClientUnaryCall;
  ListTraces(argument: _keymesh_flow_v1_ListTracesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_ListTracesResponse__Output>): grpc.ClientUnaryCall;
  ListTraces(argument: _keymesh_flow_v1_ListTracesRequest, callback: grpc.requestCallback<_keymesh_flow_v1_ListTracesResponse__Output>): grpc.ClientUnaryCall;
  listTraces(argument: _keymesh_flow_v1_ListTracesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_ListTracesResponse__Output>): grpc.ClientUnaryCall;
  listTraces(argument: _keymesh_flow_v1_ListTracesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_ListTracesResponse__Output>): grpc.ClientUnaryCall;
  listTraces(argument: _keymesh_flow_v1_ListTracesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_ListTracesResponse__Output>): grpc.ClientUnaryCall;
  listTraces(argument: _keymesh_flow_v1_ListTracesRequest, callback: grpc.requestCallback<_keymesh_flow_v1_ListTracesResponse__Output>): grpc.ClientUnaryCall;
  
  PinTrace(argument: _keymesh_flow_v1_PinTraceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_PinTraceResponse__Output>): grpc.ClientUnaryCall;
  PinTrace(argument: _keymesh_flow_v1_PinTraceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_PinTraceResponse__Output>): grpc.ClientUnaryCall;
  PinTrace(argument: _keymesh_flow_v1_PinTraceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_PinTraceResponse__Output>): grpc.ClientUnaryCall;
  PinTrace(argument: _keymesh_flow_v1_PinTraceRequest, callback: grpc.requestCallback<_keymesh_flow_v1_PinTraceResponse__Output>): grpc.ClientUnaryCall;
  pinTrace(argument: _keymesh_flow_v1_PinTraceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_PinTraceResponse__Output>): grpc.ClientUnaryCall;
  pinTrace(argument: _keymesh_flow_v1_PinTraceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_PinTraceResponse__Output>): grpc.ClientUnaryCall;
  pinTrace(argument: _keymesh_flow_v1_PinTraceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_PinTraceResponse__Output>): grpc.ClientUnaryCall;
  pinTrace(argument: _keymesh_flow_v1_PinTraceRequest, callback: grpc.requestCallback<_keymesh_flow_v1_PinTraceResponse__Output>): grpc.ClientUnaryCall;
  
  Stats(argument: _keymesh_flow_v1_StatsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_StatsResponse__Output>): grpc.ClientUnaryCall;
  Stats(argument: _keymesh_flow_v1_StatsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_StatsResponse__Output>): grpc.ClientUnaryCall;
  Stats(argument: _keymesh_flow_v1_StatsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_StatsResponse__Output>): grpc.ClientUnaryCall;
  Stats(argument: _keymesh_flow_v1_StatsRequest, callback: grpc.requestCallback<_keymesh_flow_v1_StatsResponse__Output>): grpc.ClientUnaryCall;
  stats(argument: _keymesh_flow_v1_StatsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_StatsResponse__Output>): grpc.ClientUnaryCall;
  stats(argument: _keymesh_flow_v1_StatsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_StatsResponse__Output>): grpc.ClientUnaryCall;
  stats(argument: _keymesh_flow_v1_StatsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_StatsResponse__Output>): grpc.ClientUnaryCall;
  stats(argument: _keymesh_flow_v1_StatsRequest, callback: grpc.requestCallback<_keymesh_flow_v1_StatsResponse__Output>): grpc.ClientUnaryCall;
  
  UnpinTrace(argument: _keymesh_flow_v1_UnpinTraceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_UnpinTraceResponse__Output>): grpc.ClientUnaryCall;
  UnpinTrace(argument: _keymesh_flow_v1_UnpinTraceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_UnpinTraceResponse__Output>): grpc.ClientUnaryCall;
  UnpinTrace(argument: _keymesh_flow_v1_UnpinTraceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_UnpinTraceResponse__Output>): grpc.ClientUnaryCall;
  UnpinTrace(argument: _keymesh_flow_v1_UnpinTraceRequest, callback: grpc.requestCallback<_keymesh_flow_v1_UnpinTraceResponse__Output>): grpc.ClientUnaryCall;
  unpinTrace(argument: _keymesh_flow_v1_UnpinTraceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_UnpinTraceResponse__Output>): grpc.ClientUnaryCall;
  unpinTrace(argument: _keymesh_flow_v1_UnpinTraceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_flow_v1_UnpinTraceResponse__Output>): grpc.ClientUnaryCall;
  unpinTrace(argument: _keymesh_flow_v1_UnpinTraceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_flow_v1_UnpinTraceResponse__Output>): grpc.ClientUnaryCall;
  unpinTrace(argument: _keymesh_flow_v1_UnpinTraceRequest, callback: grpc.requestCallback<_keymesh_flow_v1_UnpinTraceResponse__Output>): grpc.ClientUnaryCall;
  
  WatchTraces(argument: _keymesh_flow_v1_WatchTracesRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_flow_v1_TraceUpdate__Output>;
  WatchTraces(argument: _keymesh_flow_v1_WatchTracesRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_flow_v1_TraceUpdate__Output>;
  watchTraces(argument: _keymesh_flow_v1_WatchTracesRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_flow_v1_TraceUpdate__Output>;
  watchTraces(argument: _keymesh_flow_v1_WatchTracesRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_flow_v1_TraceUpdate__Output>;
  
}

export interface FlowHandlers extends grpc.UntypedServiceImplementation {
  GetTrace: grpc.handleUnaryCall<_keymesh_flow_v1_GetTraceRequest__Output, _keymesh_flow_v1_GetTraceResponse>;
  
  ListTraces: grpc.handleUnaryCall<_keymesh_flow_v1_ListTracesRequest__Output, _keymesh_flow_v1_ListTracesResponse>;
  
  PinTrace: grpc.handleUnaryCall<_keymesh_flow_v1_PinTraceRequest__Output, _keymesh_flow_v1_PinTraceResponse>;
  
  Stats: grpc.handleUnaryCall<_keymesh_flow_v1_StatsRequest__Output, _keymesh_flow_v1_StatsResponse>;
  
  UnpinTrace: grpc.handleUnaryCall<_keymesh_flow_v1_UnpinTraceRequest__Output, _keymesh_flow_v1_UnpinTraceResponse>;
  
  WatchTraces: grpc.handleServerStreamingCall<_keymesh_flow_v1_WatchTracesRequest__Output, _keymesh_flow_v1_TraceUpdate>;
  
}

export interface FlowDefinition extends grpc.ServiceDefinition {
  GetTrace: MethodDefinition<_keymesh_flow_v1_GetTraceRequest, _keymesh_flow_v1_GetTraceResponse, _keymesh_flow_v1_GetTraceRequest__Output, _keymesh_flow_v1_GetTraceResponse__Output>
  ListTraces: MethodDefinition<_keymesh_flow_v1_ListTracesRequest, _keymesh_flow_v1_ListTracesResponse, _keymesh_flow_v1_ListTracesRequest__Output, _keymesh_flow_v1_ListTracesResponse__Output>
  PinTrace: MethodDefinition<_keymesh_flow_v1_PinTraceRequest, _keymesh_flow_v1_PinTraceResponse, _keymesh_flow_v1_PinTraceRequest__Output, _keymesh_flow_v1_PinTraceResponse__Output>
  Stats: MethodDefinition<_keymesh_flow_v1_StatsRequest, _keymesh_flow_v1_StatsResponse, _keymesh_flow_v1_StatsRequest__Output, _keymesh_flow_v1_StatsResponse__Output>
  UnpinTrace: MethodDefinition<_keymesh_flow_v1_UnpinTraceRequest, _keymesh_flow_v1_UnpinTraceResponse, _keymesh_flow_v1_UnpinTraceRequest__Output, _keymesh_flow_v1_UnpinTraceResponse__Output>
  WatchTraces: MethodDefinition<_keymesh_flow_v1_WatchTracesRequest, _keymesh_flow_v1_TraceUpdate, _keymesh_flow_v1_WatchTracesRequest__Output, _keymesh_flow_v1_TraceUpdate__Output>
}
