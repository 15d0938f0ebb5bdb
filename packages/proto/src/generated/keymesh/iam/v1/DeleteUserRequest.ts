// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteUserRequest {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}

export interface DeleteUserRequest__Output {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}
