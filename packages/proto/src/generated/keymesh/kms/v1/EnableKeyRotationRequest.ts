// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface EnableKeyRotationRequest {
  'keyId'?: (string);
  'rotationPeriodInDays'?: (number);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_rotationPeriodInDays'?: "rotationPeriodInDays";
}

export interface EnableKeyRotationRequest__Output {
  'keyId'?: (string);
  'rotationPeriodInDays'?: (number);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_rotationPeriodInDays'?: "rotationPeriodInDays";
}
