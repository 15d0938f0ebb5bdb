// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetGroupPolicyRequest {
  'groupName'?: (string);
  'policyName'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_policyName'?: "policyName";
  '_accountId'?: "accountId";
}

export interface GetGroupPolicyRequest__Output {
  'groupName'?: (string);
  'policyName'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_policyName'?: "policyName";
  '_accountId'?: "accountId";
}
