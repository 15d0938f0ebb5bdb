// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeleteRoleRequest {
  'roleName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}

export interface DeleteRoleRequest__Output {
  'roleName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}
