// Original file: proto/keymesh/identity/v1/identity.proto

import type { PublicKey as _keymesh_identity_v1_PublicKey, PublicKey__Output as _keymesh_identity_v1_PublicKey__Output } from '../../../keymesh/identity/v1/PublicKey.ts';

export interface PublicKeysResponse {
  'keys'?: (_keymesh_identity_v1_PublicKey)[];
}

export interface PublicKeysResponse__Output {
  'keys': (_keymesh_identity_v1_PublicKey__Output)[];
}
