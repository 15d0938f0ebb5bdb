// Original file: proto/keymesh/identity/v1/identity.proto

import type { Account as _keymesh_identity_v1_Account, Account__Output as _keymesh_identity_v1_Account__Output } from '../../../keymesh/identity/v1/Account.ts';

export interface ListAccountsResponse {
  'accounts'?: (_keymesh_identity_v1_Account)[];
  'marker'?: (string);
}

export interface ListAccountsResponse__Output {
  'accounts': (_keymesh_identity_v1_Account__Output)[];
  'marker': (string);
}
