// Original file: proto/keymesh/kms/v1/admin.proto

import type { ExplainedPolicy as _keymesh_kms_v1_ExplainedPolicy, ExplainedPolicy__Output as _keymesh_kms_v1_ExplainedPolicy__Output } from '../../../keymesh/kms/v1/ExplainedPolicy.ts';
import type { ExplainedGrant as _keymesh_kms_v1_ExplainedGrant, ExplainedGrant__Output as _keymesh_kms_v1_ExplainedGrant__Output } from '../../../keymesh/kms/v1/ExplainedGrant.ts';

export interface ExplainDecisionResponse {
  'allowed'?: (boolean);
  'headline'?: (string);
  'sentence'?: (string);
  'kind'?: (string);
  'policy'?: (string);
  'statement'?: (string);
  'principalArn'?: (string);
  'action'?: (string);
  'keyArn'?: (string);
  'stateError'?: (string);
  'policies'?: (_keymesh_kms_v1_ExplainedPolicy)[];
  'grants'?: (_keymesh_kms_v1_ExplainedGrant)[];
  'missingContextKeys'?: (string)[];
}

export interface ExplainDecisionResponse__Output {
  'allowed': (boolean);
  'headline': (string);
  'sentence': (string);
  'kind': (string);
  'policy': (string);
  'statement': (string);
  'principalArn': (string);
  'action': (string);
  'keyArn': (string);
  'stateError': (string);
  'policies': (_keymesh_kms_v1_ExplainedPolicy__Output)[];
  'grants': (_keymesh_kms_v1_ExplainedGrant__Output)[];
  'missingContextKeys': (string)[];
}
