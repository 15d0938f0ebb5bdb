// Original file: proto/keymesh/identity/v1/identity.proto


export interface DeletePolicyRequest {
  'accountId'?: (string);
  'userName'?: (string);
  'roleName'?: (string);
  'policyName'?: (string);
  'owner'?: "userName"|"roleName";
}

export interface DeletePolicyRequest__Output {
  'accountId': (string);
  'userName'?: (string);
  'roleName'?: (string);
  'policyName': (string);
  'owner'?: "userName"|"roleName";
}
