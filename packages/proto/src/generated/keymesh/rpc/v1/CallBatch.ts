// Original file: proto/keymesh/rpc/v1/mux.proto

import type { MuxCall as _keymesh_rpc_v1_MuxCall, MuxCall__Output as _keymesh_rpc_v1_MuxCall__Output } from '../../../keymesh/rpc/v1/MuxCall.ts';

export interface CallBatch {
  'calls'?: (_keymesh_rpc_v1_MuxCall)[];
}

export interface CallBatch__Output {
  'calls': (_keymesh_rpc_v1_MuxCall__Output)[];
}
