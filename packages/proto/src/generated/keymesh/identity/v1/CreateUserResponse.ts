// Original file: proto/keymesh/identity/v1/identity.proto

import type { User as _keymesh_identity_v1_User, User__Output as _keymesh_identity_v1_User__Output } from '../../../keymesh/identity/v1/User.ts';

export interface CreateUserResponse {
  'user'?: (_keymesh_identity_v1_User | null);
}

export interface CreateUserResponse__Output {
  'user': (_keymesh_identity_v1_User__Output | null);
}
