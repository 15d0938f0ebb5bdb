// Original file: proto/keymesh/iam/v1/iam.proto

import type { SSHPublicKeyMetadata as _keymesh_iam_v1_SSHPublicKeyMetadata, SSHPublicKeyMetadata__Output as _keymesh_iam_v1_SSHPublicKeyMetadata__Output } from '../../../keymesh/iam/v1/SSHPublicKeyMetadata.ts';

export interface ListSSHPublicKeysResponse {
  'sshPublicKeys'?: (_keymesh_iam_v1_SSHPublicKeyMetadata)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListSSHPublicKeysResponse__Output {
  'sshPublicKeys': (_keymesh_iam_v1_SSHPublicKeyMetadata__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
