// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteUserPermissionsBoundaryRequest {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}

export interface DeleteUserPermissionsBoundaryRequest__Output {
  'userName'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_accountId'?: "accountId";
}
