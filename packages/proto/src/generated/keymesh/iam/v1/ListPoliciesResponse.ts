// Original file: proto/keymesh/iam/v1/iam.proto

import type { Policy as _keymesh_iam_v1_Policy, Policy__Output as _keymesh_iam_v1_Policy__Output } from '../../../keymesh/iam/v1/Policy.ts';

export interface ListPoliciesResponse {
  'policies'?: (_keymesh_iam_v1_Policy)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListPoliciesResponse__Output {
  'policies': (_keymesh_iam_v1_Policy__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
