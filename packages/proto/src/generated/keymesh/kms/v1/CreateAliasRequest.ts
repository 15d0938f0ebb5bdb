// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface CreateAliasRequest {
  'aliasName'?: (string);
  'targetKeyId'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_aliasName'?: "aliasName";
  '_targetKeyId'?: "targetKeyId";
}

export interface CreateAliasRequest__Output {
  'aliasName'?: (string);
  'targetKeyId'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_aliasName'?: "aliasName";
  '_targetKeyId'?: "targetKeyId";
}
