// Original file: proto/keymesh/sts/v1/sts.proto

import type { Credentials as _keymesh_sts_v1_Credentials, Credentials__Output as _keymesh_sts_v1_Credentials__Output } from '../../../keymesh/sts/v1/Credentials.ts';
import type { AssumedRoleUser as _keymesh_sts_v1_AssumedRoleUser, AssumedRoleUser__Output as _keymesh_sts_v1_AssumedRoleUser__Output } from '../../../keymesh/sts/v1/AssumedRoleUser.ts';

export interface AssumeRoleResponse {
  'credentials'?: (_keymesh_sts_v1_Credentials | null);
  'assumedRoleUser'?: (_keymesh_sts_v1_AssumedRoleUser | null);
  'packedPolicySize'?: (number);
  'sourceIdentity'?: (string);
  '_packedPolicySize'?: "packedPolicySize";
  '_sourceIdentity'?: "sourceIdentity";
}

export interface AssumeRoleResponse__Output {
  'credentials': (_keymesh_sts_v1_Credentials__Output | null);
  'assumedRoleUser': (_keymesh_sts_v1_AssumedRoleUser__Output | null);
  'packedPolicySize'?: (number);
  'sourceIdentity'?: (string);
  '_packedPolicySize'?: "packedPolicySize";
  '_sourceIdentity'?: "sourceIdentity";
}
