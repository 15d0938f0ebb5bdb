// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetGroupPolicyResponse {
  'groupName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  '_groupName'?: "groupName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
}

export interface GetGroupPolicyResponse__Output {
  'groupName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  '_groupName'?: "groupName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
}
