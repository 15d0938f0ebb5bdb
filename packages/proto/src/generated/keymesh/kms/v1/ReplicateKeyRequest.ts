// Original file: proto/keymesh/kms/v1/kms.proto

import type { Tag as _keymesh_kms_v1_Tag, Tag__Output as _keymesh_kms_v1_Tag__Output } from '../../../keymesh/kms/v1/Tag.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface ReplicateKeyRequest {
  'keyId'?: (string);
  'replicaRegion'?: (string);
  'policy'?: (string);
  'bypassPolicyLockoutSafetyCheck'?: (boolean);
  'description'?: (string);
  'tags'?: (_keymesh_kms_v1_Tag)[];
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_replicaRegion'?: "replicaRegion";
  '_policy'?: "policy";
  '_bypassPolicyLockoutSafetyCheck'?: "bypassPolicyLockoutSafetyCheck";
  '_description'?: "description";
}

export interface ReplicateKeyRequest__Output {
  'keyId'?: (string);
  'replicaRegion'?: (string);
  'policy'?: (string);
  'bypassPolicyLockoutSafetyCheck'?: (boolean);
  'description'?: (string);
  'tags': (_keymesh_kms_v1_Tag__Output)[];
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_replicaRegion'?: "replicaRegion";
  '_policy'?: "policy";
  '_bypassPolicyLockoutSafetyCheck'?: "bypassPolicyLockoutSafetyCheck";
  '_description'?: "description";
}
