// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListEntitiesForPolicyRequest {
  'policyArn'?: (string);
  'entityFilter'?: (string);
  'pathPrefix'?: (string);
  'policyUsageFilter'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_entityFilter'?: "entityFilter";
  '_pathPrefix'?: "pathPrefix";
  '_policyUsageFilter'?: "policyUsageFilter";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListEntitiesForPolicyRequest__Output {
  'policyArn'?: (string);
  'entityFilter'?: (string);
  'pathPrefix'?: (string);
  'policyUsageFilter'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_policyArn'?: "policyArn";
  '_entityFilter'?: "entityFilter";
  '_pathPrefix'?: "pathPrefix";
  '_policyUsageFilter'?: "policyUsageFilter";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
