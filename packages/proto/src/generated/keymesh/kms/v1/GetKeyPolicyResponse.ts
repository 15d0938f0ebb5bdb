// Original file: proto/keymesh/kms/v1/kms.proto


export interface GetKeyPolicyResponse {
  'policy'?: (string);
  'policyName'?: (string);
  '_policy'?: "policy";
  '_policyName'?: "policyName";
}

export interface GetKeyPolicyResponse__Output {
  'policy'?: (string);
  'policyName'?: (string);
  '_policy'?: "policy";
  '_policyName'?: "policyName";
}
