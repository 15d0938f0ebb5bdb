// Original file: proto/keymesh/kms/v1/kms.proto


export interface GenerateDataKeyResponse {
  'ciphertextBlob'?: (Buffer | Uint8Array | string);
  'plaintext'?: (Buffer | Uint8Array | string);
  'keyId'?: (string);
  'ciphertextForRecipient'?: (Buffer | Uint8Array | string);
  'keyMaterialId'?: (string);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_plaintext'?: "plaintext";
  '_keyId'?: "keyId";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
  '_keyMaterialId'?: "keyMaterialId";
}

export interface GenerateDataKeyResponse__Output {
  'ciphertextBlob'?: (Buffer);
  'plaintext'?: (Buffer);
  'keyId'?: (string);
  'ciphertextForRecipient'?: (Buffer);
  'keyMaterialId'?: (string);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_plaintext'?: "plaintext";
  '_keyId'?: "keyId";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
  '_keyMaterialId'?: "keyMaterialId";
}
