// Original file: proto/keymesh/identity/v1/identity.proto

import type { InlinePolicy as _keymesh_identity_v1_InlinePolicy, InlinePolicy__Output as _keymesh_identity_v1_InlinePolicy__Output } from '../../../keymesh/identity/v1/InlinePolicy.ts';

export interface PoliciesOfResponse {
  'identity'?: (_keymesh_identity_v1_InlinePolicy)[];
}

export interface PoliciesOfResponse__Output {
  'identity': (_keymesh_identity_v1_InlinePolicy__Output)[];
}
