// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetRoleRequest {
  'roleName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}

export interface GetRoleRequest__Output {
  'roleName'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_accountId'?: "accountId";
}
