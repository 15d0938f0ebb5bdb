// Original file: proto/keymesh/kms/v1/kms.proto


export interface RotateKeyOnDemandResponse {
  'keyId'?: (string);
  '_keyId'?: "keyId";
}

export interface RotateKeyOnDemandResponse__Output {
  'keyId'?: (string);
  '_keyId'?: "keyId";
}
