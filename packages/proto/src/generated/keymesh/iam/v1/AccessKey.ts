// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface AccessKey {
  'userName'?: (string);
  'accessKeyId'?: (string);
  'status'?: (string);
  'secretAccessKey'?: (string);
  'createDate'?: (_google_protobuf_Timestamp | null);
  '_userName'?: "userName";
  '_accessKeyId'?: "accessKeyId";
  '_status'?: "status";
  '_secretAccessKey'?: "secretAccessKey";
}

export interface AccessKey__Output {
  'userName'?: (string);
  'accessKeyId'?: (string);
  'status'?: (string);
  'secretAccessKey'?: (string);
  'createDate': (_google_protobuf_Timestamp__Output | null);
  '_userName'?: "userName";
  '_accessKeyId'?: "accessKeyId";
  '_status'?: "status";
  '_secretAccessKey'?: "secretAccessKey";
}
