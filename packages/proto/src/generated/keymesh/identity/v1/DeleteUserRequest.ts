// Original file: proto/keymesh/identity/v1/identity.proto


export interface DeleteUserRequest {
  'accountId'?: (string);
  'userName'?: (string);
  'force'?: (boolean);
}

export interface DeleteUserRequest__Output {
  'accountId': (string);
  'userName': (string);
  'force': (boolean);
}
