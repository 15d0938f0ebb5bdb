// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListUsersRequest {
  'pathPrefix'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_pathPrefix'?: "pathPrefix";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListUsersRequest__Output {
  'pathPrefix'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_pathPrefix'?: "pathPrefix";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
