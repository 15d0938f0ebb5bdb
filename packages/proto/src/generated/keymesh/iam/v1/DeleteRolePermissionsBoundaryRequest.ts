// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteRolePermissionsBoundaryRequest {
  'roleName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}

export interface DeleteRolePermissionsBoundaryRequest__Output {
  'roleName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}
