// Original file: proto/keymesh/kms/v1/kms.proto


export interface DeriveSharedSecretResponse {
  'keyId'?: (string);
  'sharedSecret'?: (Buffer | Uint8Array | string);
  'ciphertextForRecipient'?: (Buffer | Uint8Array | string);
  'keyAgreementAlgorithm'?: (string);
  'keyOrigin'?: (string);
  '_keyId'?: "keyId";
  '_sharedSecret'?: "sharedSecret";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
  '_keyAgreementAlgorithm'?: "keyAgreementAlgorithm";
  '_keyOrigin'?: "keyOrigin";
}

export interface DeriveSharedSecretResponse__Output {
  'keyId'?: (string);
  'sharedSecret'?: (Buffer);
  'ciphertextForRecipient'?: (Buffer);
  'keyAgreementAlgorithm'?: (string);
  'keyOrigin'?: (string);
  '_keyId'?: "keyId";
  '_sharedSecret'?: "sharedSecret";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
  '_keyAgreementAlgorithm'?: "keyAgreementAlgorithm";
  '_keyOrigin'?: "keyOrigin";
}
