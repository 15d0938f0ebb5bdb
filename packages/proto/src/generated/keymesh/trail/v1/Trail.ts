// Original file: proto/keymesh/trail/v1/trail.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AppendRequest as _keymesh_trail_v1_AppendRequest, AppendRequest__Output as _keymesh_trail_v1_AppendRequest__Output } from '../../../keymesh/trail/v1/AppendRequest.ts';
import type { AppendResponse as _keymesh_trail_v1_AppendResponse, AppendResponse__Output as _keymesh_trail_v1_AppendResponse__Output } from '../../../keymesh/trail/v1/AppendResponse.ts';
import type { LookupEventsResponse as _keymesh_trail_v1_LookupEventsResponse, LookupEventsResponse__Output as _keymesh_trail_v1_LookupEventsResponse__Output } from '../../../keymesh/trail/v1/LookupEventsResponse.ts';
import type { QueryRequest as _keymesh_trail_v1_QueryRequest, QueryRequest__Output as _keymesh_trail_v1_QueryRequest__Output } from '../../../keymesh/trail/v1/QueryRequest.ts';
import type { QueryResponse as _keymesh_trail_v1_QueryResponse, QueryResponse__Output as _keymesh_trail_v1_QueryResponse__Output } from '../../../keymesh/trail/v1/QueryResponse.ts';
import type { RegionalLookupEventsRequest as _keymesh_trail_v1_RegionalLookupEventsRequest, RegionalLookupEventsRequest__Output as _keymesh_trail_v1_RegionalLookupEventsRequest__Output } from '../../../keymesh/trail/v1/RegionalLookupEventsRequest.ts';
import type { WatchRequest as _keymesh_trail_v1_WatchRequest, WatchRequest__Output as _keymesh_trail_v1_WatchRequest__Output } from '../../../keymesh/trail/v1/WatchRequest.ts';
import type { WatchResponse as _keymesh_trail_v1_WatchResponse, WatchResponse__Output as _keymesh_trail_v1_WatchResponse__Output } from '../../../keymesh/trail/v1/WatchResponse.ts';

export interface TrailClient extends grpc.Client {
  Append(argument: _keymesh_trail_v1_AppendRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_AppendResponse__Output>): grpc.ClientUnaryCall;
  Append(argument: _keymesh_trail_v1_AppendRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_trail_v1_AppendResponse__Output>): grpc.ClientUnaryCall;
  Append(argument: _keymesh_trail_v1_AppendRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_AppendResponse__Output>): grpc.ClientUnaryCall;
  Append(argument: _keymesh_trail_v1_AppendRequest, callback: grpc.requestCallback<_keymesh_trail_v1_AppendResponse__Output>): grpc.ClientUnaryCall;
  append(argument: _keymesh_trail_v1_AppendRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_AppendResponse__Output>): grpc.ClientUnaryCall;
  append(argument: _keymesh_trail_v1_AppendRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_trail_v1_AppendResponse__Output>): grpc.ClientUnaryCall;
  append(argument: _keymesh_trail_v1_AppendRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_AppendResponse__Output>): grpc.ClientUnaryCall;
  append(argument: _keymesh_trail_v1_AppendRequest, callback: grpc.requestCallback<_keymesh_trail_v1_AppendResponse__Output>): grpc.ClientUnaryCall;
  
  LookupEvents(argument: _keymesh_trail_v1_RegionalLookupEventsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_LookupEventsResponse__Output>): grpc.ClientUnaryCall;
  LookupEvents(argument: _keymesh_trail_v1_RegionalLookupEventsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_trail_v1_LookupEventsResponse__Output>): grpc.ClientUnaryCall;
  LookupEvents(argument: _keymesh_trail_v1_RegionalLookupEventsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_LookupEventsResponse__Output>): grpc.ClientUnaryCall;
  LookupEvents(argument: _keymesh_trail_v1_RegionalLookupEventsRequest, callback: grpc.requestCallback<_keymesh_trail_v1_LookupEventsResponse__Output>): grpc.ClientUnaryCall;
  lookupEvents(argument: _keymesh_trail_v1_RegionalLookupEventsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_LookupEventsResponse__Output>): grpc.ClientUnaryCall;
  lookupEvents(argument: _keymesh_trail_v1_RegionalLookupEventsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_trail_v1_LookupEventsResponse__Output>): grpc.ClientUnaryCall;
  lookupEvents(argument: _keymesh_trail_v1_RegionalLookupEventsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_LookupEventsResponse__Output>): grpc.ClientUnaryCall;
  lookupEvents(argument: _keymesh_trail_v1_RegionalLookupEventsRequest, callback: grpc.requestCallback<_keymesh_trail_v1_LookupEventsResponse__Output>): grpc.ClientUnaryCall;
  
  Query(argument: _keymesh_trail_v1_QueryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_QueryResponse__Output>): grpc.ClientUnaryCall;
  Query(argument: _keymesh_trail_v1_QueryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_trail_v1_QueryResponse__Output>): grpc.ClientUnaryCall;
  Query(argument: _keymesh_trail_v1_QueryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_QueryResponse__Output>): grpc.ClientUnaryCall;
  Query(argument: _keymesh_trail_v1_QueryRequest, callback: grpc.requestCallback<_keymesh_trail_v1_QueryResponse__Output>): grpc.ClientUnaryCall;
  query(argument: _keymesh_trail_v1_QueryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_QueryResponse__Output>): grpc.ClientUnaryCall;
  query(argument: _keymesh_trail_v1_QueryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_trail_v1_QueryResponse__Output>): grpc.ClientUnaryCall;
  query(argument: _keymesh_trail_v1_QueryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_trail_v1_QueryResponse__Output>): grpc.ClientUnaryCall;
  query(argument: _keymesh_trail_v1_QueryRequest, callback: grpc.requestCallback<_keymesh_trail_v1_QueryResponse__Output>): grpc.ClientUnaryCall;
  
  Watch(argument: _keymesh_trail_v1_WatchRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_trail_v1_WatchResponse__Output>;
  Watch(argument: _keymesh_trail_v1_WatchRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_trail_v1_WatchResponse__Output>;
  watch(argument: _keymesh_trail_v1_WatchRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_trail_v1_WatchResponse__Output>;
  watch(argument: _keymesh_trail_v1_WatchRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_trail_v1_WatchResponse__Output>;
  
}

export interface TrailHandlers extends grpc.UntypedServiceImplementation {
  Append: grpc.handleUnaryCall<_keymesh_trail_v1_AppendRequest__Output, _keymesh_trail_v1_AppendResponse>;
  
  LookupEvents: grpc.handleUnaryCall<_keymesh_trail_v1_RegionalLookupEventsRequest__Output, _keymesh_trail_v1_LookupEventsResponse>;
  
  Query: grpc.handleUnaryCall<_keymesh_trail_v1_QueryRequest__Output, _keymesh_trail_v1_QueryResponse>;
  
  Watch: grpc.handleServerStreamingCall<_keymesh_trail_v1_WatchRequest__Output, _keymesh_trail_v1_WatchResponse>;
  
}

export interface TrailDefinition extends grpc.ServiceDefinition {
  Append: MethodDefinition<_keymesh_trail_v1_AppendRequest, _keymesh_trail_v1_AppendResponse, _keymesh_trail_v1_AppendRequest__Output, _keymesh_trail_v1_AppendResponse__Output>
  LookupEvents: MethodDefinition<_keymesh_trail_v1_RegionalLookupEventsRequest, _keymesh_trail_v1_LookupEventsResponse, _keymesh_trail_v1_RegionalLookupEventsRequest__Output, _keymesh_trail_v1_LookupEventsResponse__Output>
  Query: MethodDefinition<_keymesh_trail_v1_QueryRequest, _keymesh_trail_v1_QueryResponse, _keymesh_trail_v1_QueryRequest__Output, _keymesh_trail_v1_QueryResponse__Output>
  Watch: MethodDefinition<_keymesh_trail_v1_WatchRequest, _keymesh_trail_v1_WatchResponse, _keymesh_trail_v1_WatchRequest__Output, _keymesh_trail_v1_WatchResponse__Output>
}
