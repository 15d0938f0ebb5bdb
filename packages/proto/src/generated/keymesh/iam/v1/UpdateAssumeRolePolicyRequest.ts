// Original file: proto/keymesh/iam/v1/iam.proto


export interface UpdateAssumeRolePolicyRequest {
  'roleName'?: (string);
  'policyDocument'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyDocument'?: "policyDocument";
  '_accountId'?: "accountId";
}

export interface UpdateAssumeRolePolicyRequest__Output {
  'roleName'?: (string);
  'policyDocument'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyDocument'?: "policyDocument";
  '_accountId'?: "accountId";
}
