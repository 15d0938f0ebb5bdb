// Original file: proto/keymesh/iam/v1/iam.proto

import type { Statement as _keymesh_iam_v1_Statement, Statement__Output as _keymesh_iam_v1_Statement__Output } from '../../../keymesh/iam/v1/Statement.ts';
import type { PermissionsBoundaryDecisionDetail as _keymesh_iam_v1_PermissionsBoundaryDecisionDetail, PermissionsBoundaryDecisionDetail__Output as _keymesh_iam_v1_PermissionsBoundaryDecisionDetail__Output } from '../../../keymesh/iam/v1/PermissionsBoundaryDecisionDetail.ts';

export interface ResourceSpecificResult {
  'evalResourceName'?: (string);
  'evalResourceDecision'?: (string);
  'matchedStatements'?: (_keymesh_iam_v1_Statement)[];
  'missingContextValues'?: (string)[];
  'evalDecisionDetails'?: ({[key: string]: string});
  'permissionsBoundaryDecisionDetail'?: (_keymesh_iam_v1_PermissionsBoundaryDecisionDetail | null);
  '_evalResourceName'?: "evalResourceName";
  '_evalResourceDecision'?: "evalResourceDecision";
}

export interface ResourceSpecificResult__Output {
  'evalResourceName'?: (string);
  'evalResourceDecision'?: (string);
  'matchedStatements': (_keymesh_iam_v1_Statement__Output)[];
  'missingContextValues': (string)[];
  'evalDecisionDetails': ({[key: string]: string});
  'permissionsBoundaryDecisionDetail': (_keymesh_iam_v1_PermissionsBoundaryDecisionDetail__Output | null);
  '_evalResourceName'?: "evalResourceName";
  '_evalResourceDecision'?: "evalResourceDecision";
}
