// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface MFADevice {
  'userName'?: (string);
  'serialNumber'?: (string);
  'enableDate'?: (_google_protobuf_Timestamp | null);
  '_userName'?: "userName";
  '_serialNumber'?: "serialNumber";
}

export interface MFADevice__Output {
  'userName'?: (string);
  'serialNumber'?: (string);
  'enableDate': (_google_protobuf_Timestamp__Output | null);
  '_userName'?: "userName";
  '_serialNumber'?: "serialNumber";
}
