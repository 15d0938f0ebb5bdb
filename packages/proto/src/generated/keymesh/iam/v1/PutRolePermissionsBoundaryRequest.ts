// Original file: proto/keymesh/iam/v1/iam.proto


export interface PutRolePermissionsBoundaryRequest {
  'roleName'?: (string);
  'permissionsBoundary'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_permissionsBoundary'?: "permissionsBoundary";
  '_accountId'?: "accountId";
}

export interface PutRolePermissionsBoundaryRequest__Output {
  'roleName'?: (string);
  'permissionsBoundary'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_permissionsBoundary'?: "permissionsBoundary";
  '_accountId'?: "accountId";
}
