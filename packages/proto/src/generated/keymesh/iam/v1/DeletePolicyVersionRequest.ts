// Original file: proto/keymesh/iam/v1/iam.proto


export interface DeletePolicyVersionRequest {
  'policyArn'?: (string);
  'versionId'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_versionId'?: "versionId";
  '_accountId'?: "accountId";
}

export interface DeletePolicyVersionRequest__Output {
  'policyArn'?: (string);
  'versionId'?: (string);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_versionId'?: "versionId";
  '_accountId'?: "accountId";
}
