// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface AccessKeyLastUsed {
  'lastUsedDate'?: (_google_protobuf_Timestamp | null);
  'serviceName'?: (string);
  'region'?: (string);
  '_serviceName'?: "serviceName";
  '_region'?: "region";
}

export interface AccessKeyLastUsed__Output {
  'lastUsedDate': (_google_protobuf_Timestamp__Output | null);
  'serviceName'?: (string);
  'region'?: (string);
  '_serviceName'?: "serviceName";
  '_region'?: "region";
}
