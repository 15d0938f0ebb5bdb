// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListPolicyVersionsRequest {
  'policyArn'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListPolicyVersionsRequest__Output {
  'policyArn'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
