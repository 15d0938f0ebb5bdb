// Original file: proto/keymesh/iam/v1/iam.proto

import type { User as _keymesh_iam_v1_User, User__Output as _keymesh_iam_v1_User__Output } from '../../../keymesh/iam/v1/User.ts';

export interface ListUsersResponse {
  'users'?: (_keymesh_iam_v1_User)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListUsersResponse__Output {
  'users': (_keymesh_iam_v1_User__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
