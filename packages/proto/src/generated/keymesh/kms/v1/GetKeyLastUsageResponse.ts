// Original file: proto/keymesh/kms/v1/kms.proto

import type { KeyLastUsageData as _keymesh_kms_v1_KeyLastUsageData, KeyLastUsageData__Output as _keymesh_kms_v1_KeyLastUsageData__Output } from '../../../keymesh/kms/v1/KeyLastUsageData.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface GetKeyLastUsageResponse {
  'keyId'?: (string);
  'keyLastUsage'?: (_keymesh_kms_v1_KeyLastUsageData | null);
  'trackingStartDate'?: (_google_protobuf_Timestamp | null);
  'keyCreationDate'?: (_google_protobuf_Timestamp | null);
  '_keyId'?: "keyId";
}

export interface GetKeyLastUsageResponse__Output {
  'keyId'?: (string);
  'keyLastUsage': (_keymesh_kms_v1_KeyLastUsageData__Output | null);
  'trackingStartDate': (_google_protobuf_Timestamp__Output | null);
  'keyCreationDate': (_google_protobuf_Timestamp__Output | null);
  '_keyId'?: "keyId";
}
