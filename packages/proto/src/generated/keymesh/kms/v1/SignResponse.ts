// Original file: proto/keymesh/kms/v1/kms.proto


export interface SignResponse {
  'keyId'?: (string);
  'signature'?: (Buffer | Uint8Array | string);
  'signingAlgorithm'?: (string);
  '_keyId'?: "keyId";
  '_signature'?: "signature";
  '_signingAlgorithm'?: "signingAlgorithm";
}

export interface SignResponse__Output {
  'keyId'?: (string);
  'signature'?: (Buffer);
  'signingAlgorithm'?: (string);
  '_keyId'?: "keyId";
  '_signature'?: "signature";
  '_signingAlgorithm'?: "signingAlgorithm";
}
