// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface RoleLastUsed {
  'lastUsedDate'?: (_google_protobuf_Timestamp | null);
  'region'?: (string);
  '_region'?: "region";
}

export interface RoleLastUsed__Output {
  'lastUsedDate': (_google_protobuf_Timestamp__Output | null);
  'region'?: (string);
  '_region'?: "region";
}
