// Original file: proto/keymesh/trail/v1/trail.proto

import type { RefusedRecord as _keymesh_trail_v1_RefusedRecord, RefusedRecord__Output as _keymesh_trail_v1_RefusedRecord__Output } from '../../../keymesh/trail/v1/RefusedRecord.ts';

export interface AppendResponse {
  'refused'?: (_keymesh_trail_v1_RefusedRecord)[];
}

export interface AppendResponse__Output {
  'refused': (_keymesh_trail_v1_RefusedRecord__Output)[];
}
