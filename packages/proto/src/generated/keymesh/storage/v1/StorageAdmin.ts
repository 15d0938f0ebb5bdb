// Original file: proto/keymesh/storage/v1/storage_admin.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ClearRequest as _keymesh_storage_v1_ClearRequest, ClearRequest__Output as _keymesh_storage_v1_ClearRequest__Output } from '../../../keymesh/storage/v1/ClearRequest.ts';
import type { ClearResponse as _keymesh_storage_v1_ClearResponse, ClearResponse__Output as _keymesh_storage_v1_ClearResponse__Output } from '../../../keymesh/storage/v1/ClearResponse.ts';
import type { DiscardRequest as _keymesh_storage_v1_DiscardRequest, DiscardRequest__Output as _keymesh_storage_v1_DiscardRequest__Output } from '../../../keymesh/storage/v1/DiscardRequest.ts';
import type { DiscardResponse as _keymesh_storage_v1_DiscardResponse, DiscardResponse__Output as _keymesh_storage_v1_DiscardResponse__Output } from '../../../keymesh/storage/v1/DiscardResponse.ts';
import type { ExportRequest as _keymesh_storage_v1_ExportRequest, ExportRequest__Output as _keymesh_storage_v1_ExportRequest__Output } from '../../../keymesh/storage/v1/ExportRequest.ts';
import type { ExportResponse as _keymesh_storage_v1_ExportResponse, ExportResponse__Output as _keymesh_storage_v1_ExportResponse__Output } from '../../../keymesh/storage/v1/ExportResponse.ts';
import type { RestoreRequest as _keymesh_storage_v1_RestoreRequest, RestoreRequest__Output as _keymesh_storage_v1_RestoreRequest__Output } from '../../../keymesh/storage/v1/RestoreRequest.ts';
import type { RestoreResponse as _keymesh_storage_v1_RestoreResponse, RestoreResponse__Output as _keymesh_storage_v1_RestoreResponse__Output } from '../../../keymesh/storage/v1/RestoreResponse.ts';
import type { StageRequest as _keymesh_storage_v1_StageRequest, StageRequest__Output as _keymesh_storage_v1_StageRequest__Output } from '../../../keymesh/storage/v1/StageRequest.ts';
import type { StageResponse as _keymesh_storage_v1_StageResponse, StageResponse__Output as _keymesh_storage_v1_StageResponse__Output } from '../../../keymesh/storage/v1/StageResponse.ts';

export interface StorageAdminClient extends grpc.Client {
  Clear(argument: _keymesh_storage_v1_ClearRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ClearResponse__Output>): grpc.ClientUnaryCall;
  Clear(argument: _keymesh_storage_v1_ClearRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_ClearResponse__Output>): grpc.ClientUnaryCall;
  Clear(argument: _keymesh_storage_v1_ClearRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ClearResponse__Output>): grpc.ClientUnaryCall;
  Clear(argument: _keymesh_storage_v1_ClearRequest, callback: grpc.requestCallback<_keymesh_storage_v1_ClearResponse__Output>): grpc.ClientUnaryCall;
  clear(argument: _keymesh_storage_v1_ClearRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ClearResponse__Output>): grpc.ClientUnaryCall;
  clear(argument: _keymesh_storage_v1_ClearRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_ClearResponse__Output>): grpc.ClientUnaryCall;
  clear(argument: _keymesh_storage_v1_ClearRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ClearResponse__Output>): grpc.ClientUnaryCall;
  clear(argument: _keymesh_storage_v1_ClearRequest, callback: grpc.requestCallback<_keymesh_storage_v1_ClearResponse__Output>): grpc.ClientUnaryCall;
  
  Discard(argument: _keymesh_storage_v1_DiscardRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_DiscardResponse__Output>): grpc.ClientUnaryCall;
  Discard(argument: _keymesh_storage_v1_DiscardRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_DiscardResponse__Output>): grpc.ClientUnaryCall;
  Discard(argument: _keymesh_storage_v1_DiscardRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_DiscardResponse__Output>): grpc.ClientUnaryCall;
  Discard(argument: _keymesh_storage_v1_DiscardRequest, callback: grpc.requestCallback<_keymesh_storage_v1_DiscardResponse__Output>): grpc.ClientUnaryCall;
  discard(argument: _keymesh_storage_v1_DiscardRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_DiscardResponse__Output>): grpc.ClientUnaryCall;
  discard(argument: _keymesh_storage_v1_DiscardRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_DiscardResponse__Output>): grpc.ClientUnaryCall;
  discard(argument: _keymesh_storage_v1_DiscardRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_DiscardResponse__Output>): grpc.ClientUnaryCall;
  discard(argument: _keymesh_storage_v1_DiscardRequest, callback: grpc.requestCallback<_keymesh_storage_v1_DiscardResponse__Output>): grpc.ClientUnaryCall;
  
  Export(argument: _keymesh_storage_v1_ExportRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_ExportResponse__Output>;
  Export(argument: _keymesh_storage_v1_ExportRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_ExportResponse__Output>;
  export(argument: _keymesh_storage_v1_ExportRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_ExportResponse__Output>;
  export(argument: _keymesh_storage_v1_ExportRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_ExportResponse__Output>;
  
  Restore(argument: _keymesh_storage_v1_RestoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_RestoreResponse__Output>): grpc.ClientUnaryCall;
  Restore(argument: _keymesh_storage_v1_RestoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_RestoreResponse__Output>): grpc.ClientUnaryCall;
  Restore(argument: _keymesh_storage_v1_RestoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_RestoreResponse__Output>): grpc.ClientUnaryCall;
  Restore(argument: _keymesh_storage_v1_RestoreRequest, callback: grpc.requestCallback<_keymesh_storage_v1_RestoreResponse__Output>): grpc.ClientUnaryCall;
  restore(argument: _keymesh_storage_v1_RestoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_RestoreResponse__Output>): grpc.ClientUnaryCall;
  restore(argument: _keymesh_storage_v1_RestoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_RestoreResponse__Output>): grpc.ClientUnaryCall;
  restore(argument: _keymesh_storage_v1_RestoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_RestoreResponse__Output>): grpc.ClientUnaryCall;
  restore(argument: _keymesh_storage_v1_RestoreRequest, callback: grpc.requestCallback<_keymesh_storage_v1_RestoreResponse__Output>): grpc.ClientUnaryCall;
  
  Stage(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_StageResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_StageRequest>;
  Stage(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_StageResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_StageRequest>;
  Stage(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_StageResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_StageRequest>;
  Stage(callback: grpc.requestCallback<_keymesh_storage_v1_StageResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_StageRequest>;
  stage(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_StageResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_StageRequest>;
  stage(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_StageResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_StageRequest>;
  stage(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_StageResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_StageRequest>;
  stage(callback: grpc.requestCallback<_keymesh_storage_v1_StageResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_StageRequest>;
  
}

export interface StorageAdminHandlers extends grpc.UntypedServiceImplementation {
  Clear: grpc.handleUnaryCall<_keymesh_storage_v1_ClearRequest__Output, _keymesh_storage_v1_ClearResponse>;
  
  Discard: grpc.handleUnaryCall<_keymesh_storage_v1_DiscardRequest__Output, _keymesh_storage_v1_DiscardResponse>;
  
  Export: grpc.handleServerStreamingCall<_keymesh_storage_v1_ExportRequest__Output, _keymesh_storage_v1_ExportResponse>;
  
  Restore: grpc.handleUnaryCall<_keymesh_storage_v1_RestoreRequest__Output, _keymesh_storage_v1_RestoreResponse>;
  
  Stage: grpc.handleClientStreamingCall<_keymesh_storage_v1_StageRequest__Output, _keymesh_storage_v1_StageResponse>;
  
}

export interface StorageAdminDefinition extends grpc.ServiceDefinition {
  Clear: MethodDefinition<_keymesh_storage_v1_ClearRequest, _keymesh_storage_v1_ClearResponse, _keymesh_storage_v1_ClearRequest__Output, _keymesh_storage_v1_ClearResponse__Output>
  Discard: MethodDefinition<_keymesh_storage_v1_DiscardRequest, _keymesh_storage_v1_DiscardResponse, _keymesh_storage_v1_DiscardRequest__Output, _keymesh_storage_v1_DiscardResponse__Output>
  Export: MethodDefinition<_keymesh_storage_v1_ExportRequest, _keymesh_storage_v1_ExportResponse, _keymesh_storage_v1_ExportRequest__Output, _keymesh_storage_v1_ExportResponse__Output>
  Restore: MethodDefinition<_keymesh_storage_v1_RestoreRequest, _keymesh_storage_v1_RestoreResponse, _keymesh_storage_v1_RestoreRequest__Output, _keymesh_storage_v1_RestoreResponse__Output>
  Stage: MethodDefinition<_keymesh_storage_v1_StageRequest, _keymesh_storage_v1_StageResponse, _keymesh_storage_v1_StageRequest__Output, _keymesh_storage_v1_StageResponse__Output>
}
