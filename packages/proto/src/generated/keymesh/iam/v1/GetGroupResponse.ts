// Original file: proto/keymesh/iam/v1/iam.proto

import type { Group as _keymesh_iam_v1_Group, Group__Output as _keymesh_iam_v1_Group__Output } from '../../../keymesh/iam/v1/Group.ts';
import type { User as _keymesh_iam_v1_User, User__Output as _keymesh_iam_v1_User__Output } from '../../../keymesh/iam/v1/User.ts';

export interface GetGroupResponse {
  'group'?: (_keymesh_iam_v1_Group | null);
  'users'?: (_keymesh_iam_v1_User)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface GetGroupResponse__Output {
  'group': (_keymesh_iam_v1_Group__Output | null);
  'users': (_keymesh_iam_v1_User__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
