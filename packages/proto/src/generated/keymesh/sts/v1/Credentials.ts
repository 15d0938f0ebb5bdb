// Original file: proto/keymesh/sts/v1/sts.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface Credentials {
  'accessKeyId'?: (string);
  'secretAccessKey'?: (string);
  'sessionToken'?: (string);
  'expiration'?: (_google_protobuf_Timestamp | null);
  '_accessKeyId'?: "accessKeyId";
  '_secretAccessKey'?: "secretAccessKey";
  '_sessionToken'?: "sessionToken";
}

export interface Credentials__Output {
  'accessKeyId'?: (string);
  'secretAccessKey'?: (string);
  'sessionToken'?: (string);
  'expiration': (_google_protobuf_Timestamp__Output | null);
  '_accessKeyId'?: "accessKeyId";
  '_secretAccessKey'?: "secretAccessKey";
  '_sessionToken'?: "sessionToken";
}
