// Original file: proto/keymesh/iam/v1/iam.proto

import type { PolicyVersion as _keymesh_iam_v1_PolicyVersion, PolicyVersion__Output as _keymesh_iam_v1_PolicyVersion__Output } from '../../../keymesh/iam/v1/PolicyVersion.ts';

export interface CreatePolicyVersionResponse {
  'policyVersion'?: (_keymesh_iam_v1_PolicyVersion | null);
}

export interface CreatePolicyVersionResponse__Output {
  'policyVersion': (_keymesh_iam_v1_PolicyVersion__Output | null);
}
