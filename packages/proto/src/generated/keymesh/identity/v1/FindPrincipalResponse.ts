// Original file: proto/keymesh/identity/v1/identity.proto

import type { Principal as _keymesh_identity_v1_Principal, Principal__Output as _keymesh_identity_v1_Principal__Output } from '../../../keymesh/identity/v1/Principal.ts';

export interface FindPrincipalResponse {
  'principal'?: (_keymesh_identity_v1_Principal | null);
}

export interface FindPrincipalResponse__Output {
  'principal': (_keymesh_identity_v1_Principal__Output | null);
}
