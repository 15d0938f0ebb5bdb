// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface DeleteImportedKeyMaterialRequest {
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
}

export interface DeleteImportedKeyMaterialRequest__Output {
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
}
