// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface Group {
  'path'?: (string);
  'groupName'?: (string);
  'groupId'?: (string);
  'arn'?: (string);
  'createDate'?: (_google_protobuf_Timestamp | null);
  '_path'?: "path";
  '_groupName'?: "groupName";
  '_groupId'?: "groupId";
  '_arn'?: "arn";
}

export interface Group__Output {
  'path'?: (string);
  'groupName'?: (string);
  'groupId'?: (string);
  'arn'?: (string);
  'createDate': (_google_protobuf_Timestamp__Output | null);
  '_path'?: "path";
  '_groupName'?: "groupName";
  '_groupId'?: "groupId";
  '_arn'?: "arn";
}
