// Original file: proto/keymesh/identity/v1/identity.proto


export interface PutUserPolicyRequest {
  'accountId'?: (string);
  'userName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
}

export interface PutUserPolicyRequest__Output {
  'accountId': (string);
  'userName': (string);
  'policyName': (string);
  'policyDocument': (string);
}
