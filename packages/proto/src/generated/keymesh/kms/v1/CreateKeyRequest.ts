// Original file: proto/keymesh/kms/v1/kms.proto

import type { Tag as _keymesh_kms_v1_Tag, Tag__Output as _keymesh_kms_v1_Tag__Output } from '../../../keymesh/kms/v1/Tag.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface CreateKeyRequest {
  'policy'?: (string);
  'description'?: (string);
  'keyUsage'?: (string);
  'customerMasterKeySpec'?: (string);
  'keySpec'?: (string);
  'origin'?: (string);
  'customKeyStoreId'?: (string);
  'bypassPolicyLockoutSafetyCheck'?: (boolean);
  'tags'?: (_keymesh_kms_v1_Tag)[];
  'multiRegion'?: (boolean);
  'xksKeyId'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_policy'?: "policy";
  '_description'?: "description";
  '_keyUsage'?: "keyUsage";
  '_customerMasterKeySpec'?: "customerMasterKeySpec";
  '_keySpec'?: "keySpec";
  '_origin'?: "origin";
  '_customKeyStoreId'?: "customKeyStoreId";
  '_bypassPolicyLockoutSafetyCheck'?: "bypassPolicyLockoutSafetyCheck";
  '_multiRegion'?: "multiRegion";
  '_xksKeyId'?: "xksKeyId";
}

export interface CreateKeyRequest__Output {
  'policy'?: (string);
  'description'?: (string);
  'keyUsage'?: (string);
  'customerMasterKeySpec'?: (string);
  'keySpec'?: (string);
  'origin'?: (string);
  'customKeyStoreId'?: (string);
  'bypassPolicyLockoutSafetyCheck'?: (boolean);
  'tags': (_keymesh_kms_v1_Tag__Output)[];
  'multiRegion'?: (boolean);
  'xksKeyId'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_policy'?: "policy";
  '_description'?: "description";
  '_keyUsage'?: "keyUsage";
  '_customerMasterKeySpec'?: "customerMasterKeySpec";
  '_keySpec'?: "keySpec";
  '_origin'?: "origin";
  '_customKeyStoreId'?: "customKeyStoreId";
  '_bypassPolicyLockoutSafetyCheck'?: "bypassPolicyLockoutSafetyCheck";
  '_multiRegion'?: "multiRegion";
  '_xksKeyId'?: "xksKeyId";
}
