// Original file: proto/keymesh/identity/v1/identity.proto

import type { Principal as _keymesh_identity_v1_Principal, Principal__Output as _keymesh_identity_v1_Principal__Output } from '../../../keymesh/identity/v1/Principal.ts';
import type { Long } from '@grpc/proto-loader';

export interface Session {
  'principal'?: (_keymesh_identity_v1_Principal | null);
  'door'?: (string);
  'region'?: (string);
  'expiresMs'?: (number | string | Long);
  'token'?: (Buffer | Uint8Array | string);
}

export interface Session__Output {
  'principal': (_keymesh_identity_v1_Principal__Output | null);
  'door': (string);
  'region': (string);
  'expiresMs': (number);
  'token': (Buffer);
}
