// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteRolePolicyRequest {
  'roleName'?: (string);
  'policyName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyName'?: "policyName";
  '_accountId'?: "accountId";
}

export interface DeleteRolePolicyRequest__Output {
  'roleName'?: (string);
  'policyName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyName'?: "policyName";
  '_accountId'?: "accountId";
}
