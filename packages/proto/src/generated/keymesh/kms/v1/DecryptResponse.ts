// Original file: proto/keymesh/kms/v1/kms.proto


export interface DecryptResponse {
  'keyId'?: (string);
  'plaintext'?: (Buffer | Uint8Array | string);
  'encryptionAlgorithm'?: (string);
  'ciphertextForRecipient'?: (Buffer | Uint8Array | string);
  'keyMaterialId'?: (string);
  '_keyId'?: "keyId";
  '_plaintext'?: "plaintext";
  '_encryptionAlgorithm'?: "encryptionAlgorithm";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
  '_keyMaterialId'?: "keyMaterialId";
}

export interface DecryptResponse__Output {
  'keyId'?: (string);
  'plaintext'?: (Buffer);
  'encryptionAlgorithm'?: (string);
  'ciphertextForRecipient'?: (Buffer);
  'keyMaterialId'?: (string);
  '_keyId'?: "keyId";
  '_plaintext'?: "plaintext";
  '_encryptionAlgorithm'?: "encryptionAlgorithm";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
  '_keyMaterialId'?: "keyMaterialId";
}
