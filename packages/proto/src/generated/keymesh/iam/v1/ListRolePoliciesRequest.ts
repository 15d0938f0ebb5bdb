// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListRolePoliciesRequest {
  'roleName'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListRolePoliciesRequest__Output {
  'roleName'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
