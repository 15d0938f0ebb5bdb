// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutUserPermissionsBoundaryRequest {
  'userName'?: (string);
  'permissionsBoundary'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_permissionsBoundary'?: "permissionsBoundary";
  '_accountId'?: "accountId";
}

export interface PutUserPermissionsBoundaryRequest__Output {
  'userName'?: (string);
  'permissionsBoundary'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_permissionsBoundary'?: "permissionsBoundary";
  '_accountId'?: "accountId";
}
