// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface RevokeGrantRequest {
  'keyId'?: (string);
  'grantId'?: (string);
  'dryRun'?: (boolean);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_grantId'?: "grantId";
  '_dryRun'?: "dryRun";
}

export interface RevokeGrantRequest__Output {
  'keyId'?: (string);
  'grantId'?: (string);
  'dryRun'?: (boolean);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_grantId'?: "grantId";
  '_dryRun'?: "dryRun";
}
