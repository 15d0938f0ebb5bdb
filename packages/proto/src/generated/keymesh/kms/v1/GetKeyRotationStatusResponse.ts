// Original file: proto/keymesh/kms/v1/kms.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface GetKeyRotationStatusResponse {
  'keyRotationEnabled'?: (boolean);
  'keyId'?: (string);
  'rotationPeriodInDays'?: (number);
  'nextRotationDate'?: (_google_protobuf_Timestamp | null);
  'onDemandRotationStartDate'?: (_google_protobuf_Timestamp | null);
  '_keyRotationEnabled'?: "keyRotationEnabled";
  '_keyId'?: "keyId";
  '_rotationPeriodInDays'?: "rotationPeriodInDays";
}

export interface GetKeyRotationStatusResponse__Output {
  'keyRotationEnabled'?: (boolean);
  'keyId'?: (string);
  'rotationPeriodInDays'?: (number);
  'nextRotationDate': (_google_protobuf_Timestamp__Output | null);
  'onDemandRotationStartDate': (_google_protobuf_Timestamp__Output | null);
  '_keyRotationEnabled'?: "keyRotationEnabled";
  '_keyId'?: "keyId";
  '_rotationPeriodInDays'?: "rotationPeriodInDays";
}
