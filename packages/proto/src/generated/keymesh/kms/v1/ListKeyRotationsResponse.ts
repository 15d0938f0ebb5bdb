// Original file: proto/keymesh/kms/v1/kms.proto

import type { RotationsListEntry as _keymesh_kms_v1_RotationsListEntry, RotationsListEntry__Output as _keymesh_kms_v1_RotationsListEntry__Output } from '../../../keymesh/kms/v1/RotationsListEntry.ts';

export interface ListKeyRotationsResponse {
  'rotations'?: (_keymesh_kms_v1_RotationsListEntry)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}

export interface ListKeyRotationsResponse__Output {
  'rotations': (_keymesh_kms_v1_RotationsListEntry__Output)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}
