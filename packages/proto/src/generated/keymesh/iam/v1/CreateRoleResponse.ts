// Original file: proto/keymesh/iam/v1/iam.proto

import type { Role as _keymesh_iam_v1_Role, Role__Output as _keymesh_iam_v1_Role__Output } from '../../../keymesh/iam/v1/Role.ts';

export interface CreateRoleResponse {
  'role'?: (_keymesh_iam_v1_Role | null);
}

export interface CreateRoleResponse__Output {
  'role': (_keymesh_iam_v1_Role__Output | null);
}
