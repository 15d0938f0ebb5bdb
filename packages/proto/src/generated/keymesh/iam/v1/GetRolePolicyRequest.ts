// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetRolePolicyRequest {
  'roleName'?: (string);
  'policyName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyName'?: "policyName";
  '_accountId'?: "accountId";
}

export interface GetRolePolicyRequest__Output {
  'roleName'?: (string);
  'policyName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyName'?: "policyName";
  '_accountId'?: "accountId";
}
