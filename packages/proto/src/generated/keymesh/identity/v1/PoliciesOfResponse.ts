// Original file: proto/keymesh/identity/v1/identity.proto

import type { NamedPolicy as _keymesh_identity_v1_NamedPolicy, NamedPolicy__Output as _keymesh_identity_v1_NamedPolicy__Output } from '../../../keymesh/identity/v1/NamedPolicy.ts';

export interface PoliciesOfResponse {
  'identity'?: (_keymesh_identity_v1_NamedPolicy)[];
  'boundary'?: (_keymesh_identity_v1_NamedPolicy | null);
  'session'?: (_keymesh_identity_v1_NamedPolicy)[];
  'tags'?: ({[key: string]: string});
}

export interface PoliciesOfResponse__Output {
  'identity': (_keymesh_identity_v1_NamedPolicy__Output)[];
  'boundary': (_keymesh_identity_v1_NamedPolicy__Output | null);
  'session': (_keymesh_identity_v1_NamedPolicy__Output)[];
  'tags': ({[key: string]: string});
}
