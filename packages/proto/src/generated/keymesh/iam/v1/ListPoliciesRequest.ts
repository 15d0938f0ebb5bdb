// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListPoliciesRequest {
  'scope'?: (string);
  'onlyAttached'?: (boolean);
  'pathPrefix'?: (string);
  'policyUsageFilter'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_scope'?: "scope";
  '_onlyAttached'?: "onlyAttached";
  '_pathPrefix'?: "pathPrefix";
  '_policyUsageFilter'?: "policyUsageFilter";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListPoliciesRequest__Output {
  'scope'?: (string);
  'onlyAttached'?: (boolean);
  'pathPrefix'?: (string);
  'policyUsageFilter'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_scope'?: "scope";
  '_onlyAttached'?: "onlyAttached";
  '_pathPrefix'?: "pathPrefix";
  '_policyUsageFilter'?: "policyUsageFilter";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
