// Original file: proto/keymesh/identity/v1/identity.proto


export interface CreateAccountRequest {
  'accountId'?: (string);
  'name'?: (string);
}

export interface CreateAccountRequest__Output {
  'accountId': (string);
  'name': (string);
}
