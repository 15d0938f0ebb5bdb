// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetUserPolicyResponse {
  'userName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  '_userName'?: "userName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
}

export interface GetUserPolicyResponse__Output {
  'userName'?: (string);
  'policyName'?: (string);
  'policyDocument'?: (string);
  '_userName'?: "userName";
  '_policyName'?: "policyName";
  '_policyDocument'?: "policyDocument";
}
