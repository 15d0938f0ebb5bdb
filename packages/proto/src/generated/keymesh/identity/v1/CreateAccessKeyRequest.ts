// Original file: proto/keymesh/identity/v1/identity.proto


export interface CreateAccessKeyRequest {
  'accountId'?: (string);
  'userName'?: (string);
}

export interface CreateAccessKeyRequest__Output {
  'accountId': (string);
  'userName': (string);
}
