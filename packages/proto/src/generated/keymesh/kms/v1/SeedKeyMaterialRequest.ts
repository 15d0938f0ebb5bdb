// Original file: proto/keymesh/kms/v1/admin.proto


export interface SeedKeyMaterialRequest {
  'keyArn'?: (string);
  'importToken'?: (Buffer | Uint8Array | string);
  'encryptedKeyMaterial'?: (Buffer | Uint8Array | string);
}

export interface SeedKeyMaterialRequest__Output {
  'keyArn': (string);
  'importToken': (Buffer);
  'encryptedKeyMaterial': (Buffer);
}
