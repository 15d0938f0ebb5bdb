// Original file: proto/keymesh/kms/v1/kms.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface AliasListEntry {
  'aliasName'?: (string);
  'aliasArn'?: (string);
  'targetKeyId'?: (string);
  'creationDate'?: (_google_protobuf_Timestamp | null);
  'lastUpdatedDate'?: (_google_protobuf_Timestamp | null);
  '_aliasName'?: "aliasName";
  '_aliasArn'?: "aliasArn";
  '_targetKeyId'?: "targetKeyId";
}

export interface AliasListEntry__Output {
  'aliasName'?: (string);
  'aliasArn'?: (string);
  'targetKeyId'?: (string);
  'creationDate': (_google_protobuf_Timestamp__Output | null);
  'lastUpdatedDate': (_google_protobuf_Timestamp__Output | null);
  '_aliasName'?: "aliasName";
  '_aliasArn'?: "aliasArn";
  '_targetKeyId'?: "targetKeyId";
}
