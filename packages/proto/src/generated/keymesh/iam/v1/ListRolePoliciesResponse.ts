// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListRolePoliciesResponse {
  'policyNames'?: (string)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListRolePoliciesResponse__Output {
  'policyNames': (string)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
