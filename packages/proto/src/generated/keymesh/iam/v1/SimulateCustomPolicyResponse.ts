// Original file: proto/keymesh/iam/v1/iam.proto

import type { EvaluationResult as _keymesh_iam_v1_EvaluationResult, EvaluationResult__Output as _keymesh_iam_v1_EvaluationResult__Output } from '../../../keymesh/iam/v1/EvaluationResult.ts';

export interface SimulateCustomPolicyResponse {
  'evaluationResults'?: (_keymesh_iam_v1_EvaluationResult)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface SimulateCustomPolicyResponse__Output {
  'evaluationResults': (_keymesh_iam_v1_EvaluationResult__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
