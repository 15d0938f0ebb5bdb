// Original file: proto/keymesh/kms/v1/kms.proto

import type { MultiRegionKey as _keymesh_kms_v1_MultiRegionKey, MultiRegionKey__Output as _keymesh_kms_v1_MultiRegionKey__Output } from '../../../keymesh/kms/v1/MultiRegionKey.ts';

export interface MultiRegionConfiguration {
  'multiRegionKeyType'?: (string);
  'primaryKey'?: (_keymesh_kms_v1_MultiRegionKey | null);
  'replicaKeys'?: (_keymesh_kms_v1_MultiRegionKey)[];
  '_multiRegionKeyType'?: "multiRegionKeyType";
}

export interface MultiRegionConfiguration__Output {
  'multiRegionKeyType'?: (string);
  'primaryKey': (_keymesh_kms_v1_MultiRegionKey__Output | null);
  'replicaKeys': (_keymesh_kms_v1_MultiRegionKey__Output)[];
  '_multiRegionKeyType'?: "multiRegionKeyType";
}
