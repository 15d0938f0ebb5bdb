// Original file: proto/keymesh/kms/v1/kms.proto


export interface ReEncryptResponse {
  'ciphertextBlob'?: (Buffer | Uint8Array | string);
  'sourceKeyId'?: (string);
  'keyId'?: (string);
  'sourceEncryptionAlgorithm'?: (string);
  'destinationEncryptionAlgorithm'?: (string);
  'sourceKeyMaterialId'?: (string);
  'destinationKeyMaterialId'?: (string);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_sourceKeyId'?: "sourceKeyId";
  '_keyId'?: "keyId";
  '_sourceEncryptionAlgorithm'?: "sourceEncryptionAlgorithm";
  '_destinationEncryptionAlgorithm'?: "destinationEncryptionAlgorithm";
  '_sourceKeyMaterialId'?: "sourceKeyMaterialId";
  '_destinationKeyMaterialId'?: "destinationKeyMaterialId";
}

export interface ReEncryptResponse__Output {
  'ciphertextBlob'?: (Buffer);
  'sourceKeyId'?: (string);
  'keyId'?: (string);
  'sourceEncryptionAlgorithm'?: (string);
  'destinationEncryptionAlgorithm'?: (string);
  'sourceKeyMaterialId'?: (string);
  'destinationKeyMaterialId'?: (string);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_sourceKeyId'?: "sourceKeyId";
  '_keyId'?: "keyId";
  '_sourceEncryptionAlgorithm'?: "sourceEncryptionAlgorithm";
  '_destinationEncryptionAlgorithm'?: "destinationEncryptionAlgorithm";
  '_sourceKeyMaterialId'?: "sourceKeyMaterialId";
  '_destinationKeyMaterialId'?: "destinationKeyMaterialId";
}
