// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface LoginProfile {
  'userName'?: (string);
  'createDate'?: (_google_protobuf_Timestamp | null);
  'passwordResetRequired'?: (boolean);
  '_userName'?: "userName";
  '_passwordResetRequired'?: "passwordResetRequired";
}

export interface LoginProfile__Output {
  'userName'?: (string);
  'createDate': (_google_protobuf_Timestamp__Output | null);
  'passwordResetRequired'?: (boolean);
  '_userName'?: "userName";
  '_passwordResetRequired'?: "passwordResetRequired";
}
