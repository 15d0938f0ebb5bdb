import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { CallBatch as _keymesh_rpc_v1_CallBatch, CallBatch__Output as _keymesh_rpc_v1_CallBatch__Output } from './keymesh/rpc/v1/CallBatch.ts';
import type { MuxClient as _keymesh_rpc_v1_MuxClient, MuxDefinition as _keymesh_rpc_v1_MuxDefinition } from './keymesh/rpc/v1/Mux.ts';
import type { MuxCall as _keymesh_rpc_v1_MuxCall, MuxCall__Output as _keymesh_rpc_v1_MuxCall__Output } from './keymesh/rpc/v1/MuxCall.ts';
import type { MuxError as _keymesh_rpc_v1_MuxError, MuxError__Output as _keymesh_rpc_v1_MuxError__Output } from './keymesh/rpc/v1/MuxError.ts';
import type { MuxReply as _keymesh_rpc_v1_MuxReply, MuxReply__Output as _keymesh_rpc_v1_MuxReply__Output } from './keymesh/rpc/v1/MuxReply.ts';
import type { ReplyBatch as _keymesh_rpc_v1_ReplyBatch, ReplyBatch__Output as _keymesh_rpc_v1_ReplyBatch__Output } from './keymesh/rpc/v1/ReplyBatch.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    rpc: {
      v1: {
        CallBatch: MessageTypeDefinition<_keymesh_rpc_v1_CallBatch, _keymesh_rpc_v1_CallBatch__Output>
        Mux: SubtypeConstructor<typeof grpc.Client, _keymesh_rpc_v1_MuxClient> & { service: _keymesh_rpc_v1_MuxDefinition }
        MuxCall: MessageTypeDefinition<_keymesh_rpc_v1_MuxCall, _keymesh_rpc_v1_MuxCall__Output>
        MuxError: MessageTypeDefinition<_keymesh_rpc_v1_MuxError, _keymesh_rpc_v1_MuxError__Output>
        MuxReply: MessageTypeDefinition<_keymesh_rpc_v1_MuxReply, _keymesh_rpc_v1_MuxReply__Output>
        ReplyBatch: MessageTypeDefinition<_keymesh_rpc_v1_ReplyBatch, _keymesh_rpc_v1_ReplyBatch__Output>
      }
    }
  }
}

