// Original file: proto/keymesh/identity/v1/identity.proto


export interface ListRolesRequest {
  'accountId'?: (string);
  'maxItems'?: (number);
  'marker'?: (string);
}

export interface ListRolesRequest__Output {
  'accountId': (string);
  'maxItems': (number);
  'marker': (string);
}
