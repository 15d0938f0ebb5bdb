// Original file: proto/keymesh/kms/v1/kms.proto


export interface GenerateRandomResponse {
  'plaintext'?: (Buffer | Uint8Array | string);
  'ciphertextForRecipient'?: (Buffer | Uint8Array | string);
  '_plaintext'?: "plaintext";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
}

export interface GenerateRandomResponse__Output {
  'plaintext'?: (Buffer);
  'ciphertextForRecipient'?: (Buffer);
  '_plaintext'?: "plaintext";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
}
