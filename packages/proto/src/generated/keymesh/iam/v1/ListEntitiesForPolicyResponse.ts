// Original file: proto/keymesh/iam/v1/iam.proto

import type { PolicyGroup as _keymesh_iam_v1_PolicyGroup, PolicyGroup__Output as _keymesh_iam_v1_PolicyGroup__Output } from '../../../keymesh/iam/v1/PolicyGroup.ts';
import type { PolicyUser as _keymesh_iam_v1_PolicyUser, PolicyUser__Output as _keymesh_iam_v1_PolicyUser__Output } from '../../../keymesh/iam/v1/PolicyUser.ts';
import type { PolicyRole as _keymesh_iam_v1_PolicyRole, PolicyRole__Output as _keymesh_iam_v1_PolicyRole__Output } from '../../../keymesh/iam/v1/PolicyRole.ts';

export interface ListEntitiesForPolicyResponse {
  'policyGroups'?: (_keymesh_iam_v1_PolicyGroup)[];
  'policyUsers'?: (_keymesh_iam_v1_PolicyUser)[];
  'policyRoles'?: (_keymesh_iam_v1_PolicyRole)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListEntitiesForPolicyResponse__Output {
  'policyGroups': (_keymesh_iam_v1_PolicyGroup__Output)[];
  'policyUsers': (_keymesh_iam_v1_PolicyUser__Output)[];
  'policyRoles': (_keymesh_iam_v1_PolicyRole__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
