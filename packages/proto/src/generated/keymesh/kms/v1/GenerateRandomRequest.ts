// Original file: proto/keymesh/kms/v1/kms.proto

import type { RecipientInfo as _keymesh_kms_v1_RecipientInfo, RecipientInfo__Output as _keymesh_kms_v1_RecipientInfo__Output } from '../../../keymesh/kms/v1/RecipientInfo.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface GenerateRandomRequest {
  'numberOfBytes'?: (number);
  'customKeyStoreId'?: (string);
  'recipient'?: (_keymesh_kms_v1_RecipientInfo | null);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_numberOfBytes'?: "numberOfBytes";
  '_customKeyStoreId'?: "customKeyStoreId";
}

export interface GenerateRandomRequest__Output {
  'numberOfBytes'?: (number);
  'customKeyStoreId'?: (string);
  'recipient': (_keymesh_kms_v1_RecipientInfo__Output | null);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_numberOfBytes'?: "numberOfBytes";
  '_customKeyStoreId'?: "customKeyStoreId";
}
