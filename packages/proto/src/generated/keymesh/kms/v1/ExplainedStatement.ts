// Original file: proto/keymesh/kms/v1/admin.proto

import type { ExplainedMismatch as _keymesh_kms_v1_ExplainedMismatch, ExplainedMismatch__Output as _keymesh_kms_v1_ExplainedMismatch__Output } from '../../../keymesh/kms/v1/ExplainedMismatch.ts';

export interface ExplainedStatement {
  'statement'?: (string);
  'effect'?: (string);
  'outcome'?: (string);
  'admits'?: (string);
  'because'?: (_keymesh_kms_v1_ExplainedMismatch)[];
}

export interface ExplainedStatement__Output {
  'statement': (string);
  'effect': (string);
  'outcome': (string);
  'admits': (string);
  'because': (_keymesh_kms_v1_ExplainedMismatch__Output)[];
}
