// Original file: proto/keymesh/identity/v1/identity.proto


export interface PutRolePolicyRequest {
  'accountId'?: (string);
  'roleName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
}

export interface PutRolePolicyRequest__Output {
  'accountId': (string);
  'roleName': (string);
  'policyName': (string);
  'policyDocument': (string);
}
