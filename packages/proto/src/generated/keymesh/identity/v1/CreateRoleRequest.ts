// Original file: proto/keymesh/identity/v1/identity.proto


export interface CreateRoleRequest {
  'accountId'?: (string);
  'roleName'?: (string);
  'path'?: (string);
  'assumeRolePolicyDocument'?: (string);
}

export interface CreateRoleRequest__Output {
  'accountId': (string);
  'roleName': (string);
  'path': (string);
  'assumeRolePolicyDocument': (string);
}
