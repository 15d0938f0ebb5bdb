// Original file: proto/keymesh/identity/v1/identity.proto

import type { Role as _keymesh_identity_v1_Role, Role__Output as _keymesh_identity_v1_Role__Output } from '../../../keymesh/identity/v1/Role.ts';

export interface CreateRoleResponse {
  'role'?: (_keymesh_identity_v1_Role | null);
}

export interface CreateRoleResponse__Output {
  'role': (_keymesh_identity_v1_Role__Output | null);
}
