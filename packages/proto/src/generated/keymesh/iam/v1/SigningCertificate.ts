// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface SigningCertificate {
  'userName'?: (string);
  'certificateId'?: (string);
  'certificateBody'?: (string);
  'status'?: (string);
  'uploadDate'?: (_google_protobuf_Timestamp | null);
  '_userName'?: "userName";
  '_certificateId'?: "certificateId";
  '_certificateBody'?: "certificateBody";
  '_status'?: "status";
}

export interface SigningCertificate__Output {
  'userName'?: (string);
  'certificateId'?: (string);
  'certificateBody'?: (string);
  'status'?: (string);
  'uploadDate': (_google_protobuf_Timestamp__Output | null);
  '_userName'?: "userName";
  '_certificateId'?: "certificateId";
  '_certificateBody'?: "certificateBody";
  '_status'?: "status";
}
