// Original file: proto/keymesh/kms/v1/kms.proto

import type { KeyListEntry as _keymesh_kms_v1_KeyListEntry, KeyListEntry__Output as _keymesh_kms_v1_KeyListEntry__Output } from '../../../keymesh/kms/v1/KeyListEntry.ts';

export interface ListKeysResponse {
  'keys'?: (_keymesh_kms_v1_KeyListEntry)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}

export interface ListKeysResponse__Output {
  'keys': (_keymesh_kms_v1_KeyListEntry__Output)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}
