// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetContextKeysForCustomPolicyRequest {
  'policyInputList'?: (string)[];
  'accountId'?: (string);
  '_accountId'?: "accountId";
}

export interface GetContextKeysForCustomPolicyRequest__Output {
  'policyInputList': (string)[];
  'accountId'?: (string);
  '_accountId'?: "accountId";
}
