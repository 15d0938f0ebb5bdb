// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface PolicyVersion {
  'document'?: (string);
  'versionId'?: (string);
  'isDefaultVersion'?: (boolean);
  'createDate'?: (_google_protobuf_Timestamp | null);
  '_document'?: "document";
  '_versionId'?: "versionId";
  '_isDefaultVersion'?: "isDefaultVersion";
}

export interface PolicyVersion__Output {
  'document'?: (string);
  'versionId'?: (string);
  'isDefaultVersion'?: (boolean);
  'createDate': (_google_protobuf_Timestamp__Output | null);
  '_document'?: "document";
  '_versionId'?: "versionId";
  '_isDefaultVersion'?: "isDefaultVersion";
}
