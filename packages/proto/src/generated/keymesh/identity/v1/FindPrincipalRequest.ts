// Original file: proto/keymesh/identity/v1/identity.proto


export interface FindPrincipalRequest {
  'name'?: (string);
}

export interface FindPrincipalRequest__Output {
  'name': (string);
}
