// Original file: proto/keymesh/iam/v1/iam.proto

import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';

export interface CreatePolicyRequest {
  'policyName'?: (string);
  'path'?: (string);
  'policyDocument'?: (string);
  'description'?: (string);
  'tags'?: (_keymesh_iam_v1_Tag)[];
  'accountId'?: (string);
  '_policyName'?: "policyName";
  '_path'?: "path";
  '_policyDocument'?: "policyDocument";
  '_description'?: "description";
  '_accountId'?: "accountId";
}

export interface CreatePolicyRequest__Output {
  'policyName'?: (string);
  'path'?: (string);
  'policyDocument'?: (string);
  'description'?: (string);
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  'accountId'?: (string);
  '_policyName'?: "policyName";
  '_path'?: "path";
  '_policyDocument'?: "policyDocument";
  '_description'?: "description";
  '_accountId'?: "accountId";
}
