// Original file: proto/keymesh/kms/v1/kms.proto

import type { KeyMetadata as _keymesh_kms_v1_KeyMetadata, KeyMetadata__Output as _keymesh_kms_v1_KeyMetadata__Output } from '../../../keymesh/kms/v1/KeyMetadata.ts';

export interface DescribeKeyResponse {
  'keyMetadata'?: (_keymesh_kms_v1_KeyMetadata | null);
}

export interface DescribeKeyResponse__Output {
  'keyMetadata': (_keymesh_kms_v1_KeyMetadata__Output | null);
}
