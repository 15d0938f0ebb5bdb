// Original file: proto/keymesh/trail/v1/trail.proto

import type { NewRecord as _keymesh_trail_v1_NewRecord, NewRecord__Output as _keymesh_trail_v1_NewRecord__Output } from '../../../keymesh/trail/v1/NewRecord.ts';

export interface AppendRequest {
  'records'?: (_keymesh_trail_v1_NewRecord)[];
}

export interface AppendRequest__Output {
  'records': (_keymesh_trail_v1_NewRecord__Output)[];
}
