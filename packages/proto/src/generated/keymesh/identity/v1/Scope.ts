// Original file: proto/keymesh/identity/v1/identity.proto


export interface Scope {
  'issuerType'?: (string);
  'credentialsIssuedTo'?: (string);
}

export interface Scope__Output {
  'issuerType': (string);
  'credentialsIssuedTo': (string);
}
