// Original file: proto/keymesh/kms/v1/kms.proto

import type { GrantListEntry as _keymesh_kms_v1_GrantListEntry, GrantListEntry__Output as _keymesh_kms_v1_GrantListEntry__Output } from '../../../keymesh/kms/v1/GrantListEntry.ts';

export interface ListRetirableGrantsResponse {
  'grants'?: (_keymesh_kms_v1_GrantListEntry)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}

export interface ListRetirableGrantsResponse__Output {
  'grants': (_keymesh_kms_v1_GrantListEntry__Output)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}
