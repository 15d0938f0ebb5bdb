// Original file: proto/keymesh/iam/v1/iam.proto


export interface AttachedPolicy {
  'policyName'?: (string);
  'policyArn'?: (string);
  '_policyName'?: "policyName";
  '_policyArn'?: "policyArn";
}

export interface AttachedPolicy__Output {
  'policyName'?: (string);
  'policyArn'?: (string);
  '_policyName'?: "policyName";
  '_policyArn'?: "policyArn";
}
