// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListPolicyTagsRequest {
  'policyArn'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListPolicyTagsRequest__Output {
  'policyArn'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
