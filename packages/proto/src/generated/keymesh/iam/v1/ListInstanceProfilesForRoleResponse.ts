// Original file: proto/keymesh/iam/v1/iam.proto

import type { InstanceProfile as _keymesh_iam_v1_InstanceProfile, InstanceProfile__Output as _keymesh_iam_v1_InstanceProfile__Output } from '../../../keymesh/iam/v1/InstanceProfile.ts';

export interface ListInstanceProfilesForRoleResponse {
  'instanceProfiles'?: (_keymesh_iam_v1_InstanceProfile)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListInstanceProfilesForRoleResponse__Output {
  'instanceProfiles': (_keymesh_iam_v1_InstanceProfile__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
