// Original file: proto/keymesh/identity/v1/identity.proto


export interface ListPoliciesRequest {
  'accountId'?: (string);
  'userName'?: (string);
  'roleName'?: (string);
  'owner'?: "userName"|"roleName";
}

export interface ListPoliciesRequest__Output {
  'accountId': (string);
  'userName'?: (string);
  'roleName'?: (string);
  'owner'?: "userName"|"roleName";
}
