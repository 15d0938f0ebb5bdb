// Original file: proto/keymesh/identity/v1/identity.proto

import type { Role as _keymesh_identity_v1_Role, Role__Output as _keymesh_identity_v1_Role__Output } from '../../../keymesh/identity/v1/Role.ts';

export interface ListRolesResponse {
  'roles'?: (_keymesh_identity_v1_Role)[];
  'marker'?: (string);
}

export interface ListRolesResponse__Output {
  'roles': (_keymesh_identity_v1_Role__Output)[];
  'marker': (string);
}
