// Original file: proto/keymesh/iam/v1/iam.proto

import type { Role as _keymesh_iam_v1_Role, Role__Output as _keymesh_iam_v1_Role__Output } from '../../../keymesh/iam/v1/Role.ts';

export interface ListRolesResponse {
  'roles'?: (_keymesh_iam_v1_Role)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListRolesResponse__Output {
  'roles': (_keymesh_iam_v1_Role__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
