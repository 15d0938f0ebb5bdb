// Original file: proto/keymesh/iam/v1/iam.proto

import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';

export interface TagPolicyRequest {
  'policyArn'?: (string);
  'tags'?: (_keymesh_iam_v1_Tag)[];
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}

export interface TagPolicyRequest__Output {
  'policyArn'?: (string);
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}
