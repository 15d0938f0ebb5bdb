// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListAttachedRolePoliciesRequest {
  'roleName'?: (string);
  'pathPrefix'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_pathPrefix'?: "pathPrefix";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListAttachedRolePoliciesRequest__Output {
  'roleName'?: (string);
  'pathPrefix'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_roleName'?: "roleName";
  '_pathPrefix'?: "pathPrefix";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
