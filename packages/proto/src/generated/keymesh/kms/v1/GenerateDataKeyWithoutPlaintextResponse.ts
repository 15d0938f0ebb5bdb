// Original file: proto/keymesh/kms/v1/kms.proto


export interface GenerateDataKeyWithoutPlaintextResponse {
  'ciphertextBlob'?: (Buffer | Uint8Array | string);
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
}

export interface GenerateDataKeyWithoutPlaintextResponse__Output {
  'ciphertextBlob'?: (Buffer);
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  '_ciphertextBlob'?: "ciphertextBlob";
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
}
