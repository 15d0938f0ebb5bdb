// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetContextKeysForPrincipalPolicyRequest {
  'policySourceArn'?: (string);
  'policyInputList'?: (string)[];
  'accountId'?: (string);
  '_policySourceArn'?: "policySourceArn";
  '_accountId'?: "accountId";
}

export interface GetContextKeysForPrincipalPolicyRequest__Output {
  'policySourceArn'?: (string);
  'policyInputList': (string)[];
  'accountId'?: (string);
  '_policySourceArn'?: "policySourceArn";
  '_accountId'?: "accountId";
}
