// Original file: proto/keymesh/kms/v1/kms.proto


export interface VerifyMacResponse {
  'keyId'?: (string);
  'macValid'?: (boolean);
  'macAlgorithm'?: (string);
  '_keyId'?: "keyId";
  '_macValid'?: "macValid";
  '_macAlgorithm'?: "macAlgorithm";
}

export interface VerifyMacResponse__Output {
  'keyId'?: (string);
  'macValid'?: (boolean);
  'macAlgorithm'?: (string);
  '_keyId'?: "keyId";
  '_macValid'?: "macValid";
  '_macAlgorithm'?: "macAlgorithm";
}
