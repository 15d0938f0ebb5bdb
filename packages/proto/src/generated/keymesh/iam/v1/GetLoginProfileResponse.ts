// Original file: proto/keymesh/iam/v1/iam.proto

import type { LoginProfile as _keymesh_iam_v1_LoginProfile, LoginProfile__Output as _keymesh_iam_v1_LoginProfile__Output } from '../../../keymesh/iam/v1/LoginProfile.ts';

export interface GetLoginProfileResponse {
  'loginProfile'?: (_keymesh_iam_v1_LoginProfile | null);
}

export interface GetLoginProfileResponse__Output {
  'loginProfile': (_keymesh_iam_v1_LoginProfile__Output | null);
}
