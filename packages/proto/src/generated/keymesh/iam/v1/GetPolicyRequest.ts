// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetPolicyRequest {
  'policyArn'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}

export interface GetPolicyRequest__Output {
  'policyArn'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}
