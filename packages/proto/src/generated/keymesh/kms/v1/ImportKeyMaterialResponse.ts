// Original file: proto/keymesh/kms/v1/kms.proto


export interface ImportKeyMaterialResponse {
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
}

export interface ImportKeyMaterialResponse__Output {
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
}
