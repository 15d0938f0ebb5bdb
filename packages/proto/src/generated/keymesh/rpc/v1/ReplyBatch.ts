// Original file: proto/keymesh/rpc/v1/mux.proto

import type { MuxReply as _keymesh_rpc_v1_MuxReply, MuxReply__Output as _keymesh_rpc_v1_MuxReply__Output } from '../../../keymesh/rpc/v1/MuxReply.ts';

export interface ReplyBatch {
  'replies'?: (_keymesh_rpc_v1_MuxReply)[];
}

export interface ReplyBatch__Output {
  'replies': (_keymesh_rpc_v1_MuxReply__Output)[];
}
