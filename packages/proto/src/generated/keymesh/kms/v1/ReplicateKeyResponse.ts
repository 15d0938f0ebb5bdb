// Original file: proto/keymesh/kms/v1/kms.proto

import type { KeyMetadata as _keymesh_kms_v1_KeyMetadata, KeyMetadata__Output as _keymesh_kms_v1_KeyMetadata__Output } from '../../../keymesh/kms/v1/KeyMetadata.ts';
import type { Tag as _keymesh_kms_v1_Tag, Tag__Output as _keymesh_kms_v1_Tag__Output } from '../../../keymesh/kms/v1/Tag.ts';

export interface ReplicateKeyResponse {
  'replicaKeyMetadata'?: (_keymesh_kms_v1_KeyMetadata | null);
  'replicaPolicy'?: (string);
  'replicaTags'?: (_keymesh_kms_v1_Tag)[];
  '_replicaPolicy'?: "replicaPolicy";
}

export interface ReplicateKeyResponse__Output {
  'replicaKeyMetadata': (_keymesh_kms_v1_KeyMetadata__Output | null);
  'replicaPolicy'?: (string);
  'replicaTags': (_keymesh_kms_v1_Tag__Output)[];
  '_replicaPolicy'?: "replicaPolicy";
}
