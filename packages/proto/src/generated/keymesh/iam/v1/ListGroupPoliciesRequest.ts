// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListGroupPoliciesRequest {
  'groupName'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListGroupPoliciesRequest__Output {
  'groupName'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
