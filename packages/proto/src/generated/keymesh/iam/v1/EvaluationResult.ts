// Original file: proto/keymesh/iam/v1/iam.proto

import type { Statement as _keymesh_iam_v1_Statement, Statement__Output as _keymesh_iam_v1_Statement__Output } from '../../../keymesh/iam/v1/Statement.ts';
import type { OrganizationsDecisionDetail as _keymesh_iam_v1_OrganizationsDecisionDetail, OrganizationsDecisionDetail__Output as _keymesh_iam_v1_OrganizationsDecisionDetail__Output } from '../../../keymesh/iam/v1/OrganizationsDecisionDetail.ts';
import type { PermissionsBoundaryDecisionDetail as _keymesh_iam_v1_PermissionsBoundaryDecisionDetail, PermissionsBoundaryDecisionDetail__Output as _keymesh_iam_v1_PermissionsBoundaryDecisionDetail__Output } from '../../../keymesh/iam/v1/PermissionsBoundaryDecisionDetail.ts';
import type { ResourceSpecificResult as _keymesh_iam_v1_ResourceSpecificResult, ResourceSpecificResult__Output as _keymesh_iam_v1_ResourceSpecificResult__Output } from '../../../keymesh/iam/v1/ResourceSpecificResult.ts';

export interface EvaluationResult {
  'evalActionName'?: (string);
  'evalResourceName'?: (string);
  'evalDecision'?: (string);
  'matchedStatements'?: (_keymesh_iam_v1_Statement)[];
  'missingContextValues'?: (string)[];
  'organizationsDecisionDetail'?: (_keymesh_iam_v1_OrganizationsDecisionDetail | null);
  'permissionsBoundaryDecisionDetail'?: (_keymesh_iam_v1_PermissionsBoundaryDecisionDetail | null);
  'evalDecisionDetails'?: ({[key: string]: string});
  'resourceSpecificResults'?: (_keymesh_iam_v1_ResourceSpecificResult)[];
  '_evalActionName'?: "evalActionName";
  '_evalResourceName'?: "evalResourceName";
  '_evalDecision'?: "evalDecision";
}

export interface EvaluationResult__Output {
  'evalActionName'?: (string);
  'evalResourceName'?: (string);
  'evalDecision'?: (string);
  'matchedStatements': (_keymesh_iam_v1_Statement__Output)[];
  'missingContextValues': (string)[];
  'organizationsDecisionDetail': (_keymesh_iam_v1_OrganizationsDecisionDetail__Output | null);
  'permissionsBoundaryDecisionDetail': (_keymesh_iam_v1_PermissionsBoundaryDecisionDetail__Output | null);
  'evalDecisionDetails': ({[key: string]: string});
  'resourceSpecificResults': (_keymesh_iam_v1_ResourceSpecificResult__Output)[];
  '_evalActionName'?: "evalActionName";
  '_evalResourceName'?: "evalResourceName";
  '_evalDecision'?: "evalDecision";
}
