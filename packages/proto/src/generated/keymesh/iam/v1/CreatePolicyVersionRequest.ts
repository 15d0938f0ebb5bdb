// Original file: proto/keymesh/iam/v1/iam.proto


export interface CreatePolicyVersionRequest {
  'policyArn'?: (string);
  'policyDocument'?: (string);
  'setAsDefault'?: (boolean);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_policyDocument'?: "policyDocument";
  '_setAsDefault'?: "setAsDefault";
  '_accountId'?: "accountId";
}

export interface CreatePolicyVersionRequest__Output {
  'policyArn'?: (string);
  'policyDocument'?: (string);
  'setAsDefault'?: (boolean);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_policyDocument'?: "policyDocument";
  '_setAsDefault'?: "setAsDefault";
  '_accountId'?: "accountId";
}
