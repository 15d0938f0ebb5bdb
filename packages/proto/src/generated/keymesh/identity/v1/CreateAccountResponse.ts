// Original file: proto/keymesh/identity/v1/identity.proto

import type { Account as _keymesh_identity_v1_Account, Account__Output as _keymesh_identity_v1_Account__Output } from '../../../keymesh/identity/v1/Account.ts';

export interface CreateAccountResponse {
  'account'?: (_keymesh_identity_v1_Account | null);
}

export interface CreateAccountResponse__Output {
  'account': (_keymesh_identity_v1_Account__Output | null);
}
