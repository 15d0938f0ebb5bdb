// Original file: proto/keymesh/iam/v1/iam.proto


export interface AttachUserPolicyRequest {
  'userName'?: (string);
  'policyArn'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}

export interface AttachUserPolicyRequest__Output {
  'userName'?: (string);
  'policyArn'?: (string);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_policyArn'?: "policyArn";
  '_accountId'?: "accountId";
}
