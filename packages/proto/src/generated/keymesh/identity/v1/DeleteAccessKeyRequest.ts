// Original file: proto/keymesh/identity/v1/identity.proto


export interface DeleteAccessKeyRequest {
  'accountId'?: (string);
  'accessKeyId'?: (string);
}

export interface DeleteAccessKeyRequest__Output {
  'accountId': (string);
  'accessKeyId': (string);
}
