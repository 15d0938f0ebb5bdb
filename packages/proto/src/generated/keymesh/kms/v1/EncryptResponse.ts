// Original file: proto/keymesh/kms/v1/kms.proto


export interface EncryptResponse {
  'ciphertextBlob'?: (Buffer | Uint8Array | string);
  'keyId'?: (string);
  'encryptionAlgorithm'?: (string);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_keyId'?: "keyId";
  '_encryptionAlgorithm'?: "encryptionAlgorithm";
}

export interface EncryptResponse__Output {
  'ciphertextBlob'?: (Buffer);
  'keyId'?: (string);
  'encryptionAlgorithm'?: (string);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_keyId'?: "keyId";
  '_encryptionAlgorithm'?: "encryptionAlgorithm";
}
