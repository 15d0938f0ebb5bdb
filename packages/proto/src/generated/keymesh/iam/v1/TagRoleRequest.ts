// Original file: proto/keymesh/iam/v1/iam.proto

import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';

export interface TagRoleRequest {
  'roleName'?: (string);
  'tags'?: (_keymesh_iam_v1_Tag)[];
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}

export interface TagRoleRequest__Output {
  'roleName'?: (string);
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}
