// Original file: proto/keymesh/kms/v1/kms.proto

import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface PutKeyPolicyRequest {
  'keyId'?: (string);
  'policyName'?: (string);
  'policy'?: (string);
  'bypassPolicyLockoutSafetyCheck'?: (boolean);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_policyName'?: "policyName";
  '_policy'?: "policy";
  '_bypassPolicyLockoutSafetyCheck'?: "bypassPolicyLockoutSafetyCheck";
}

export interface PutKeyPolicyRequest__Output {
  'keyId'?: (string);
  'policyName'?: (string);
  'policy'?: (string);
  'bypassPolicyLockoutSafetyCheck'?: (boolean);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_policyName'?: "policyName";
  '_policy'?: "policy";
  '_bypassPolicyLockoutSafetyCheck'?: "bypassPolicyLockoutSafetyCheck";
}
