// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutUserPolicyRequest {
  'userName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
  '_accountId'?: "accountId";
}

export interface PutUserPolicyRequest__Output {
  'userName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
  '_accountId'?: "accountId";
}
