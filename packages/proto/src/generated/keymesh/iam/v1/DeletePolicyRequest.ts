// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeletePolicyRequest {
  'policyArn'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}

export interface DeletePolicyRequest__Output {
  'policyArn'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}
