// Original file: proto/keymesh/identity/v1/identity.proto


export interface DeleteRoleRequest {
  'accountId'?: (string);
  'roleName'?: (string);
  'force'?: (boolean);
}

export interface DeleteRoleRequest__Output {
  'accountId': (string);
  'roleName': (string);
  'force': (boolean);
}
