// Original file: proto/keymesh/kms/v1/kms.proto

import type { CustomKeyStoresListEntry as _keymesh_kms_v1_CustomKeyStoresListEntry, CustomKeyStoresListEntry__Output as _keymesh_kms_v1_CustomKeyStoresListEntry__Output } from '../../../keymesh/kms/v1/CustomKeyStoresListEntry.ts';

export interface DescribeCustomKeyStoresResponse {
  'customKeyStores'?: (_keymesh_kms_v1_CustomKeyStoresListEntry)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}

export interface DescribeCustomKeyStoresResponse__Output {
  'customKeyStores': (_keymesh_kms_v1_CustomKeyStoresListEntry__Output)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}
