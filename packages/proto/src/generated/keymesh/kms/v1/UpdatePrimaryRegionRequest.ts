// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface UpdatePrimaryRegionRequest {
  'keyId'?: (string);
  'primaryRegion'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_primaryRegion'?: "primaryRegion";
}

export interface UpdatePrimaryRegionRequest__Output {
  'keyId'?: (string);
  'primaryRegion'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_primaryRegion'?: "primaryRegion";
}
