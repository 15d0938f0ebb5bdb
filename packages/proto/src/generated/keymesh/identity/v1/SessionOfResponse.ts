// Original file: proto/keymesh/identity/v1/identity.proto

import type { Session as _keymesh_identity_v1_Session, Session__Output as _keymesh_identity_v1_Session__Output } from '../../../keymesh/identity/v1/Session.ts';

export interface SessionOfResponse {
  'session'?: (_keymesh_identity_v1_Session | null);
}

export interface SessionOfResponse__Output {
  'session': (_keymesh_identity_v1_Session__Output | null);
}
