// Original file: proto/keymesh/identity/v1/identity.proto


export interface ListAccessKeysRequest {
  'accountId'?: (string);
  'userName'?: (string);
}

export interface ListAccessKeysRequest__Output {
  'accountId': (string);
  'userName': (string);
}
