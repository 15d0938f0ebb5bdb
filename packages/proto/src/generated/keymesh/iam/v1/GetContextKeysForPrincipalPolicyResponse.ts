// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetContextKeysForPrincipalPolicyResponse {
  'contextKeyNames'?: (string)[];
}

export interface GetContextKeysForPrincipalPolicyResponse__Output {
  'contextKeyNames': (string)[];
}
