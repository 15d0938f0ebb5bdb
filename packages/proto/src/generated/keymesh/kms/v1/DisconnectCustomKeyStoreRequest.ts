// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface DisconnectCustomKeyStoreRequest {
  'customKeyStoreId'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_customKeyStoreId'?: "customKeyStoreId";
}

export interface DisconnectCustomKeyStoreRequest__Output {
  'customKeyStoreId'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_customKeyStoreId'?: "customKeyStoreId";
}
