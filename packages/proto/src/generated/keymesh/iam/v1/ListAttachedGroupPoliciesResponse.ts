// Original file: proto/keymesh/iam/v1/iam.proto

import type { AttachedPolicy as _keymesh_iam_v1_AttachedPolicy, AttachedPolicy__Output as _keymesh_iam_v1_AttachedPolicy__Output } from '../../../keymesh/iam/v1/AttachedPolicy.ts';

export interface ListAttachedGroupPoliciesResponse {
  'attachedPolicies'?: (_keymesh_iam_v1_AttachedPolicy)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListAttachedGroupPoliciesResponse__Output {
  'attachedPolicies': (_keymesh_iam_v1_AttachedPolicy__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
