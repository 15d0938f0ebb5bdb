// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetRolePolicyResponse {
  'roleName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  '_roleName'?: "roleName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
}

export interface GetRolePolicyResponse__Output {
  'roleName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  '_roleName'?: "roleName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
}
