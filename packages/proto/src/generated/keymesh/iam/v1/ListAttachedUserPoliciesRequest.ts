// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListAttachedUserPoliciesRequest {
  'userName'?: (string);
  'pathPrefix'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_pathPrefix'?: "pathPrefix";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListAttachedUserPoliciesRequest__Output {
  'userName'?: (string);
  'pathPrefix'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_pathPrefix'?: "pathPrefix";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
