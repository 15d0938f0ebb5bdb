// Original file: proto/keymesh/iam/v1/iam.proto

import type { Position as _keymesh_iam_v1_Position, Position__Output as _keymesh_iam_v1_Position__Output } from '../../../keymesh/iam/v1/Position.ts';

export interface Statement {
  'sourcePolicyId'?: (string);
  'sourcePolicyType'?: (string);
  'startPosition'?: (_keymesh_iam_v1_Position | null);
  'endPosition'?: (_keymesh_iam_v1_Position | null);
  '_sourcePolicyId'?: "sourcePolicyId";
  '_sourcePolicyType'?: "sourcePolicyType";
}

export interface Statement__Output {
  'sourcePolicyId'?: (string);
  'sourcePolicyType'?: (string);
  'startPosition': (_keymesh_iam_v1_Position__Output | null);
  'endPosition': (_keymesh_iam_v1_Position__Output | null);
  '_sourcePolicyId'?: "sourcePolicyId";
  '_sourcePolicyType'?: "sourcePolicyType";
}
