// Original file: proto/keymesh/iam/v1/iam.proto


export interface SetDefaultPolicyVersionRequest {
  'policyArn'?: (string);
  'versionId'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_versionId'?: "versionId";
  '_accountId'?: "accountId";
}

export interface SetDefaultPolicyVersionRequest__Output {
  'policyArn'?: (string);
  'versionId'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_versionId'?: "versionId";
  '_accountId'?: "accountId";
}
