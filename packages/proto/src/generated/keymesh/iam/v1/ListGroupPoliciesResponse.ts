// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListGroupPoliciesResponse {
  'policyNames'?: (string)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListGroupPoliciesResponse__Output {
  'policyNames': (string)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
