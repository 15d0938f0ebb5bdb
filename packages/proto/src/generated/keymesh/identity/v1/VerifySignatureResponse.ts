// Original file: proto/keymesh/identity/v1/identity.proto

import type { Session as _keymesh_identity_v1_Session, Session__Output as _keymesh_identity_v1_Session__Output } from '../../../keymesh/identity/v1/Session.ts';

export interface VerifySignatureResponse {
  'session'?: (_keymesh_identity_v1_Session | null);
  'signingKey'?: (Buffer | Uint8Array | string);
}

export interface VerifySignatureResponse__Output {
  'session': (_keymesh_identity_v1_Session__Output | null);
  'signingKey': (Buffer);
}
