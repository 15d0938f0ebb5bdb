// Original file: proto/keymesh/iam/v1/iam.proto

import type { ContextEntry as _keymesh_iam_v1_ContextEntry, ContextEntry__Output as _keymesh_iam_v1_ContextEntry__Output } from '../../../keymesh/iam/v1/ContextEntry.ts';

export interface SimulatePrincipalPolicyRequest {
  'policySourceArn'?: (string);
  'policyInputList'?: (string)[];
  'permissionsBoundaryPolicyInputList'?: (string)[];
  'actionNames'?: (string)[];
  'resourceArns'?: (string)[];
  'resourcePolicy'?: (string);
  'resourceOwner'?: (string);
  'callerArn'?: (string);
  'contextEntries'?: (_keymesh_iam_v1_ContextEntry)[];
  'resourceHandlingOption'?: (string);
  'maxItems'?: (number);
  'marker'?: (string);
  'accountId'?: (string);
  '_policySourceArn'?: "policySourceArn";
  '_resourcePolicy'?: "resourcePolicy";
  '_resourceOwner'?: "resourceOwner";
  '_callerArn'?: "callerArn";
  '_resourceHandlingOption'?: "resourceHandlingOption";
  '_maxItems'?: "maxItems";
  '_marker'?: "marker";
  '_accountId'?: "accountId";
}

export interface SimulatePrincipalPolicyRequest__Output {
  'policySourceArn'?: (string);
  'policyInputList': (string)[];
  'permissionsBoundaryPolicyInputList': (string)[];
  'actionNames': (string)[];
  'resourceArns': (string)[];
  'resourcePolicy'?: (string);
  'resourceOwner'?: (string);
  'callerArn'?: (string);
  'contextEntries': (_keymesh_iam_v1_ContextEntry__Output)[];
  'resourceHandlingOption'?: (string);
  'maxItems'?: (number);
  'marker'?: (string);
  'accountId'?: (string);
  '_policySourceArn'?: "policySourceArn";
  '_resourcePolicy'?: "resourcePolicy";
  '_resourceOwner'?: "resourceOwner";
  '_callerArn'?: "callerArn";
  '_resourceHandlingOption'?: "resourceHandlingOption";
  '_maxItems'?: "maxItems";
  '_marker'?: "marker";
  '_accountId'?: "accountId";
}
