// Original file: proto/keymesh/iam/v1/iam.proto


export interface UpdateUserRequest {
  'userName'?: (string);
  'newPath'?: (string);
  'newUserName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_newPath'?: "newPath";
  '_newUserName'?: "newUserName";
  '_accountId'?: "accountId";
}

export interface UpdateUserRequest__Output {
  'userName'?: (string);
  'newPath'?: (string);
  'newUserName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_newPath'?: "newPath";
  '_newUserName'?: "newUserName";
  '_accountId'?: "accountId";
}
