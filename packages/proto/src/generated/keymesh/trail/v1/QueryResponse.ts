// Original file: proto/keymesh/trail/v1/trail.proto

import type { StoredRecord as _keymesh_trail_v1_StoredRecord, StoredRecord__Output as _keymesh_trail_v1_StoredRecord__Output } from '../../../keymesh/trail/v1/StoredRecord.ts';

export interface QueryResponse {
  'records'?: (_keymesh_trail_v1_StoredRecord)[];
  'nextToken'?: (string);
}

export interface QueryResponse__Output {
  'records': (_keymesh_trail_v1_StoredRecord__Output)[];
  'nextToken': (string);
}
