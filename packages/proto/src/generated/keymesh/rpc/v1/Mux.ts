// Original file: proto/keymesh/rpc/v1/mux.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CallBatch as _keymesh_rpc_v1_CallBatch, CallBatch__Output as _keymesh_rpc_v1_CallBatch__Output } from '../../../keymesh/rpc/v1/CallBatch.ts';
import type { ReplyBatch as _keymesh_rpc_v1_ReplyBatch, ReplyBatch__Output as _keymesh_rpc_v1_ReplyBatch__Output } from '../../../keymesh/rpc/v1/ReplyBatch.ts';

export interface MuxClient extends grpc.Client {
  Calls(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_rpc_v1_CallBatch, _keymesh_rpc_v1_ReplyBatch__Output>;
  Calls(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_rpc_v1_CallBatch, _keymesh_rpc_v1_ReplyBatch__Output>;
  calls(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_rpc_v1_CallBatch, _keymesh_rpc_v1_ReplyBatch__Output>;
  calls(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_rpc_v1_CallBatch, _keymesh_rpc_v1_ReplyBatch__Output>;
  
}

export interface MuxHandlers extends grpc.UntypedServiceImplementation {
  Calls: grpc.handleBidiStreamingCall<_keymesh_rpc_v1_CallBatch__Output, _keymesh_rpc_v1_ReplyBatch>;
  
}

export interface MuxDefinition extends grpc.ServiceDefinition {
  Calls: MethodDefinition<_keymesh_rpc_v1_CallBatch, _keymesh_rpc_v1_ReplyBatch, _keymesh_rpc_v1_CallBatch__Output, _keymesh_rpc_v1_ReplyBatch__Output>
}
