// Original file: proto/keymesh/kms/v1/kms.proto


export interface CancelKeyDeletionResponse {
  'keyId'?: (string);
  '_keyId'?: "keyId";
}

export interface CancelKeyDeletionResponse__Output {
  'keyId'?: (string);
  '_keyId'?: "keyId";
}
