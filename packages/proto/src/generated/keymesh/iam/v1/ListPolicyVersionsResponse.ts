// Original file: proto/keymesh/iam/v1/iam.proto

import type { PolicyVersion as _keymesh_iam_v1_PolicyVersion, PolicyVersion__Output as _keymesh_iam_v1_PolicyVersion__Output } from '../../../keymesh/iam/v1/PolicyVersion.ts';

export interface ListPolicyVersionsResponse {
  'versions'?: (_keymesh_iam_v1_PolicyVersion)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListPolicyVersionsResponse__Output {
  'versions': (_keymesh_iam_v1_PolicyVersion__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
