// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetUserRequest {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}

export interface GetUserRequest__Output {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}
