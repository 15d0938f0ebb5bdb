// Original file: proto/keymesh/iam/v1/iam.proto


export interface AttachGroupPolicyRequest {
  'groupName'?: (string);
  'policyArn'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}

export interface AttachGroupPolicyRequest__Output {
  'groupName'?: (string);
  'policyArn'?: (string);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}
