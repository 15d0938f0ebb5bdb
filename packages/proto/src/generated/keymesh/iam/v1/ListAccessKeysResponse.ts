// Original file: proto/keymesh/iam/v1/iam.proto

import type { AccessKeyMetadata as _keymesh_iam_v1_AccessKeyMetadata, AccessKeyMetadata__Output as _keymesh_iam_v1_AccessKeyMetadata__Output } from '../../../keymesh/iam/v1/AccessKeyMetadata.ts';

export interface ListAccessKeysResponse {
  'accessKeyMetadata'?: (_keymesh_iam_v1_AccessKeyMetadata)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListAccessKeysResponse__Output {
  'accessKeyMetadata': (_keymesh_iam_v1_AccessKeyMetadata__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
