// Original file: proto/keymesh/trail/v1/trail.proto

import type { StoredRecord as _keymesh_trail_v1_StoredRecord, StoredRecord__Output as _keymesh_trail_v1_StoredRecord__Output } from '../../../keymesh/trail/v1/StoredRecord.ts';

export interface WatchResponse {
  'started'?: (boolean);
  'record'?: (_keymesh_trail_v1_StoredRecord | null);
  'dropped'?: (number);
  'what'?: "started"|"record"|"dropped";
}

export interface WatchResponse__Output {
  'started'?: (boolean);
  'record'?: (_keymesh_trail_v1_StoredRecord__Output | null);
  'dropped'?: (number);
  'what'?: "started"|"record"|"dropped";
}
