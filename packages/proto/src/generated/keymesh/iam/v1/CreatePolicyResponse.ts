// Original file: proto/keymesh/iam/v1/iam.proto

import type { Policy as _keymesh_iam_v1_Policy, Policy__Output as _keymesh_iam_v1_Policy__Output } from '../../../keymesh/iam/v1/Policy.ts';

export interface CreatePolicyResponse {
  'policy'?: (_keymesh_iam_v1_Policy | null);
}

export interface CreatePolicyResponse__Output {
  'policy': (_keymesh_iam_v1_Policy__Output | null);
}
