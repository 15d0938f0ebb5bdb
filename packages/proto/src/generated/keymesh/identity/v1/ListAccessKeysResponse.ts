// Original file: proto/keymesh/identity/v1/identity.proto

import type { AccessKey as _keymesh_identity_v1_AccessKey, AccessKey__Output as _keymesh_identity_v1_AccessKey__Output } from '../../../keymesh/identity/v1/AccessKey.ts';

export interface ListAccessKeysResponse {
  'accessKeys'?: (_keymesh_identity_v1_AccessKey)[];
}

export interface ListAccessKeysResponse__Output {
  'accessKeys': (_keymesh_identity_v1_AccessKey__Output)[];
}
