// Original file: proto/keymesh/kms/v1/admin.proto

import type { ExplainedStatement as _keymesh_kms_v1_ExplainedStatement, ExplainedStatement__Output as _keymesh_kms_v1_ExplainedStatement__Output } from '../../../keymesh/kms/v1/ExplainedStatement.ts';

export interface ExplainedPolicy {
  'kind'?: (string);
  'policy'?: (string);
  'statements'?: (_keymesh_kms_v1_ExplainedStatement)[];
}

export interface ExplainedPolicy__Output {
  'kind': (string);
  'policy': (string);
  'statements': (_keymesh_kms_v1_ExplainedStatement__Output)[];
}
