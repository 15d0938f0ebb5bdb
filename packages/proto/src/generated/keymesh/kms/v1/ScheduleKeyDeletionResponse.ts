// Original file: proto/keymesh/kms/v1/kms.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface ScheduleKeyDeletionResponse {
  'keyId'?: (string);
  'deletionDate'?: (_google_protobuf_Timestamp | null);
  'keyState'?: (string);
  'pendingWindowInDays'?: (number);
  '_keyId'?: "keyId";
  '_keyState'?: "keyState";
  '_pendingWindowInDays'?: "pendingWindowInDays";
}

export interface ScheduleKeyDeletionResponse__Output {
  'keyId'?: (string);
  'deletionDate': (_google_protobuf_Timestamp__Output | null);
  'keyState'?: (string);
  'pendingWindowInDays'?: (number);
  '_keyId'?: "keyId";
  '_keyState'?: "keyState";
  '_pendingWindowInDays'?: "pendingWindowInDays";
}
