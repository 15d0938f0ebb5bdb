// Original file: proto/keymesh/identity/v1/identity.proto


export interface ExistsResponse {
  'exists'?: (boolean);
}

export interface ExistsResponse__Output {
  'exists': (boolean);
}
