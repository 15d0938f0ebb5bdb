// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { AttachedPermissionsBoundary as _keymesh_iam_v1_AttachedPermissionsBoundary, AttachedPermissionsBoundary__Output as _keymesh_iam_v1_AttachedPermissionsBoundary__Output } from '../../../keymesh/iam/v1/AttachedPermissionsBoundary.ts';
import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';

export interface User {
  'path'?: (string);
  'userName'?: (string);
  'userId'?: (string);
  'arn'?: (string);
  'createDate'?: (_google_protobuf_Timestamp | null);
  'passwordLastUsed'?: (_google_protobuf_Timestamp | null);
  'permissionsBoundary'?: (_keymesh_iam_v1_AttachedPermissionsBoundary | null);
  'tags'?: (_keymesh_iam_v1_Tag)[];
  '_path'?: "path";
  '_userName'?: "userName";
  '_userId'?: "userId";
  '_arn'?: "arn";
}

export interface User__Output {
  'path'?: (string);
  'userName'?: (string);
  'userId'?: (string);
  'arn'?: (string);
  'createDate': (_google_protobuf_Timestamp__Output | null);
  'passwordLastUsed': (_google_protobuf_Timestamp__Output | null);
  'permissionsBoundary': (_keymesh_iam_v1_AttachedPermissionsBoundary__Output | null);
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  '_path'?: "path";
  '_userName'?: "userName";
  '_userId'?: "userId";
  '_arn'?: "arn";
}
