// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface ListKeysRequest {
  'limit'?: (number);
  'marker'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_limit'?: "limit";
  '_marker'?: "marker";
}

export interface ListKeysRequest__Output {
  'limit'?: (number);
  'marker'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_limit'?: "limit";
  '_marker'?: "marker";
}
