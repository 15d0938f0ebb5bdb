// Original file: proto/keymesh/kms/v1/kms.proto


export interface RecipientInfo {
  'keyEncryptionAlgorithm'?: (string);
  'attestationDocument'?: (Buffer | Uint8Array | string);
  '_keyEncryptionAlgorithm'?: "keyEncryptionAlgorithm";
  '_attestationDocument'?: "attestationDocument";
}

export interface RecipientInfo__Output {
  'keyEncryptionAlgorithm'?: (string);
  'attestationDocument'?: (Buffer);
  '_keyEncryptionAlgorithm'?: "keyEncryptionAlgorithm";
  '_attestationDocument'?: "attestationDocument";
}
