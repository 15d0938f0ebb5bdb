// Original file: proto/keymesh/kms/v1/kms.proto


export interface DeleteImportedKeyMaterialResponse {
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
}

export interface DeleteImportedKeyMaterialResponse__Output {
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
}
