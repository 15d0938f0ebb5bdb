// Original file: proto/keymesh/iam/v1/iam.proto

import type { AccessKey as _keymesh_iam_v1_AccessKey, AccessKey__Output as _keymesh_iam_v1_AccessKey__Output } from '../../../keymesh/iam/v1/AccessKey.ts';

export interface CreateAccessKeyResponse {
  'accessKey'?: (_keymesh_iam_v1_AccessKey | null);
}

export interface CreateAccessKeyResponse__Output {
  'accessKey': (_keymesh_iam_v1_AccessKey__Output | null);
}
