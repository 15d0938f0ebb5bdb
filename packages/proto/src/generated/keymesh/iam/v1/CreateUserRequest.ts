// Original file: proto/keymesh/iam/v1/iam.proto

import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';

export interface CreateUserRequest {
  'path'?: (string);
  'userName'?: (string);
  'permissionsBoundary'?: (string);
  'tags'?: (_keymesh_iam_v1_Tag)[];
  'accountId'?: (string);
  '_path'?: "path";
  '_userName'?: "userName";
  '_permissionsBoundary'?: "permissionsBoundary";
  '_accountId'?: "accountId";
}

export interface CreateUserRequest__Output {
  'path'?: (string);
  'userName'?: (string);
  'permissionsBoundary'?: (string);
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  'accountId'?: (string);
  '_path'?: "path";
  '_userName'?: "userName";
  '_permissionsBoundary'?: "permissionsBoundary";
  '_accountId'?: "accountId";
}
