// Original file: proto/keymesh/identity/v1/identity.proto

import type { User as _keymesh_identity_v1_User, User__Output as _keymesh_identity_v1_User__Output } from '../../../keymesh/identity/v1/User.ts';

export interface ListUsersResponse {
  'users'?: (_keymesh_identity_v1_User)[];
  'marker'?: (string);
}

export interface ListUsersResponse__Output {
  'users': (_keymesh_identity_v1_User__Output)[];
  'marker': (string);
}
