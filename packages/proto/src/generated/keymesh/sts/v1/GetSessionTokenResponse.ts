// Original file: proto/keymesh/sts/v1/sts.proto

import type { Credentials as _keymesh_sts_v1_Credentials, Credentials__Output as _keymesh_sts_v1_Credentials__Output } from '../../../keymesh/sts/v1/Credentials.ts';

export interface GetSessionTokenResponse {
  'credentials'?: (_keymesh_sts_v1_Credentials | null);
}

export interface GetSessionTokenResponse__Output {
  'credentials': (_keymesh_sts_v1_Credentials__Output | null);
}
