// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListUserPoliciesResponse {
  'policyNames'?: (string)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListUserPoliciesResponse__Output {
  'policyNames': (string)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
