// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListAccountAliasesRequest {
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListAccountAliasesRequest__Output {
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
