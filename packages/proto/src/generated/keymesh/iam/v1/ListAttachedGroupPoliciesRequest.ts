// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListAttachedGroupPoliciesRequest {
  'groupName'?: (string);
  'pathPrefix'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_pathPrefix'?: "pathPrefix";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListAttachedGroupPoliciesRequest__Output {
  'groupName'?: (string);
  'pathPrefix'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_groupName'?: "groupName";
  '_pathPrefix'?: "pathPrefix";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
