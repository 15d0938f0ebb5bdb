// Original file: proto/keymesh/iam/v1/iam.proto

import type { AccessKeyLastUsed as _keymesh_iam_v1_AccessKeyLastUsed, AccessKeyLastUsed__Output as _keymesh_iam_v1_AccessKeyLastUsed__Output } from '../../../keymesh/iam/v1/AccessKeyLastUsed.ts';

export interface GetAccessKeyLastUsedResponse {
  'userName'?: (string);
  'accessKeyLastUsed'?: (_keymesh_iam_v1_AccessKeyLastUsed | null);
  '_userName'?: "userName";
}

export interface GetAccessKeyLastUsedResponse__Output {
  'userName'?: (string);
  'accessKeyLastUsed': (_keymesh_iam_v1_AccessKeyLastUsed__Output | null);
  '_userName'?: "userName";
}
