// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetContextKeysForCustomPolicyResponse {
  'contextKeyNames'?: (string)[];
}

export interface GetContextKeysForCustomPolicyResponse__Output {
  'contextKeyNames': (string)[];
}
