// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteUserPolicyRequest {
  'userName'?: (string);
  'policyName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_policyName'?: "policyName";
  '_accountId'?: "accountId";
}

export interface DeleteUserPolicyRequest__Output {
  'userName'?: (string);
  'policyName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_policyName'?: "policyName";
  '_accountId'?: "accountId";
}
