// Original file: proto/keymesh/kms/v1/kms.proto

import type { AliasListEntry as _keymesh_kms_v1_AliasListEntry, AliasListEntry__Output as _keymesh_kms_v1_AliasListEntry__Output } from '../../../keymesh/kms/v1/AliasListEntry.ts';

export interface ListAliasesResponse {
  'aliases'?: (_keymesh_kms_v1_AliasListEntry)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}

export interface ListAliasesResponse__Output {
  'aliases': (_keymesh_kms_v1_AliasListEntry__Output)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}
