// Original file: proto/keymesh/identity/v1/identity.proto


export interface ListAccountsRequest {
  'maxItems'?: (number);
  'marker'?: (string);
}

export interface ListAccountsRequest__Output {
  'maxItems': (number);
  'marker': (string);
}
