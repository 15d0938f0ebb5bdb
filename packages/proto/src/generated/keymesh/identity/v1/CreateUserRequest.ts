// Original file: proto/keymesh/identity/v1/identity.proto


export interface CreateUserRequest {
  'accountId'?: (string);
  'userName'?: (string);
  'path'?: (string);
}

export interface CreateUserRequest__Output {
  'accountId': (string);
  'userName': (string);
  'path': (string);
}
