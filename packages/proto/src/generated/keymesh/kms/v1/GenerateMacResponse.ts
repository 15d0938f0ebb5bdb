// Original file: proto/keymesh/kms/v1/kms.proto


export interface GenerateMacResponse {
  'mac'?: (Buffer | Uint8Array | string);
  'macAlgorithm'?: (string);
  'keyId'?: (string);
  '_mac'?: "mac";
  '_macAlgorithm'?: "macAlgorithm";
  '_keyId'?: "keyId";
}

export interface GenerateMacResponse__Output {
  'mac'?: (Buffer);
  'macAlgorithm'?: (string);
  'keyId'?: (string);
  '_mac'?: "mac";
  '_macAlgorithm'?: "macAlgorithm";
  '_keyId'?: "keyId";
}
