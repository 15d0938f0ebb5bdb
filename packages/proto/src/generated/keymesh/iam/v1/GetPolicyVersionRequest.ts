// Original file: proto/keymesh/iam/v1/iam.proto


export interface GetPolicyVersionRequest {
  'policyArn'?: (string);
  'versionId'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_versionId'?: "versionId";
  '_accountId'?: "accountId";
}

export interface GetPolicyVersionRequest__Output {
  'policyArn'?: (string);
  'versionId'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_versionId'?: "versionId";
  '_accountId'?: "accountId";
}
