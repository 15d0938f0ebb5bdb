// Original file: proto/keymesh/identity/v1/identity.proto

import type { AccessKey as _keymesh_identity_v1_AccessKey, AccessKey__Output as _keymesh_identity_v1_AccessKey__Output } from '../../../keymesh/identity/v1/AccessKey.ts';

export interface CreateAccessKeyResponse {
  'accessKey'?: (_keymesh_identity_v1_AccessKey | null);
  'secretAccessKey'?: (string);
}

export interface CreateAccessKeyResponse__Output {
  'accessKey': (_keymesh_identity_v1_AccessKey__Output | null);
  'secretAccessKey': (string);
}
