// Original file: proto/keymesh/iam/v1/iam.proto

import type { User as _keymesh_iam_v1_User, User__Output as _keymesh_iam_v1_User__Output } from '../../../keymesh/iam/v1/User.ts';

export interface GetUserResponse {
  'user'?: (_keymesh_iam_v1_User | null);
}

export interface GetUserResponse__Output {
  'user': (_keymesh_iam_v1_User__Output | null);
}
