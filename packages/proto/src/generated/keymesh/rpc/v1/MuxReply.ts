// Original file: proto/keymesh/rpc/v1/mux.proto

import type { MuxError as _keymesh_rpc_v1_MuxError, MuxError__Output as _keymesh_rpc_v1_MuxError__Output } from '../../../keymesh/rpc/v1/MuxError.ts';

export interface MuxReply {
  'id'?: (number);
  'response'?: (Buffer | Uint8Array | string);
  'error'?: (_keymesh_rpc_v1_MuxError | null);
}

export interface MuxReply__Output {
  'id': (number);
  'response': (Buffer);
  'error': (_keymesh_rpc_v1_MuxError__Output | null);
}
