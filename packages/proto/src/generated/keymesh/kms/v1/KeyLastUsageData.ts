// Original file: proto/keymesh/kms/v1/kms.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface KeyLastUsageData {
  'operation'?: (string);
  'timestamp'?: (_google_protobuf_Timestamp | null);
  'cloudTrailEventId'?: (string);
  'kmsRequestId'?: (string);
  '_operation'?: "operation";
  '_cloudTrailEventId'?: "cloudTrailEventId";
  '_kmsRequestId'?: "kmsRequestId";
}

export interface KeyLastUsageData__Output {
  'operation'?: (string);
  'timestamp': (_google_protobuf_Timestamp__Output | null);
  'cloudTrailEventId'?: (string);
  'kmsRequestId'?: (string);
  '_operation'?: "operation";
  '_cloudTrailEventId'?: "cloudTrailEventId";
  '_kmsRequestId'?: "kmsRequestId";
}
