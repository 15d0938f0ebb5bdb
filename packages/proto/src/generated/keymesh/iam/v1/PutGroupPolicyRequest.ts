// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutGroupPolicyRequest {
  'groupName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
  '_accountId'?: "accountId";
}

export interface PutGroupPolicyRequest__Output {
  'groupName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
  '_accountId'?: "accountId";
}
