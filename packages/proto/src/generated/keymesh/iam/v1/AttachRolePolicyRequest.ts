// Original file: proto/keymesh/iam/v1/iam.proto


export interface AttachRolePolicyRequest {
  'roleName'?: (string);
  'policyArn'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}

export interface AttachRolePolicyRequest__Output {
  'roleName'?: (string);
  'policyArn'?: (string);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}
