// Original file: proto/keymesh/kms/v1/kms.proto


export interface VerifyResponse {
  'keyId'?: (string);
  'signatureValid'?: (boolean);
  'signingAlgorithm'?: (string);
  '_keyId'?: "keyId";
  '_signatureValid'?: "signatureValid";
  '_signingAlgorithm'?: "signingAlgorithm";
}

export interface VerifyResponse__Output {
  'keyId'?: (string);
  'signatureValid'?: (boolean);
  'signingAlgorithm'?: (string);
  '_keyId'?: "keyId";
  '_signatureValid'?: "signatureValid";
  '_signingAlgorithm'?: "signingAlgorithm";
}
