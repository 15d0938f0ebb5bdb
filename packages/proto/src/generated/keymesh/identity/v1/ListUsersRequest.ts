// Original file: proto/keymesh/identity/v1/identity.proto


export interface ListUsersRequest {
  'accountId'?: (string);
  'maxItems'?: (number);
  'marker'?: (string);
}

export interface ListUsersRequest__Output {
  'accountId': (string);
  'maxItems': (number);
  'marker': (string);
}
