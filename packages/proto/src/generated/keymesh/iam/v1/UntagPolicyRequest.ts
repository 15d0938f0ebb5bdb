// Original file: proto/keymesh/iam/v1/iam.proto


export interface UntagPolicyRequest {
  'policyArn'?: (string);
  'tagKeys'?: (string)[];
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}

export interface UntagPolicyRequest__Output {
  'policyArn'?: (string);
  'tagKeys': (string)[];
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}
