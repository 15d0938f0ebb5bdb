// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutRolePolicyRequest {
  'roleName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
  '_accountId'?: "accountId";
}

export interface PutRolePolicyRequest__Output {
  'roleName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
  '_accountId'?: "accountId";
}
