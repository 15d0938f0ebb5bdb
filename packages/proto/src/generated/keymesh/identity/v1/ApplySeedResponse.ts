// Original file: proto/keymesh/identity/v1/identity.proto


export interface ApplySeedResponse {
  'accounts'?: (number);
}

export interface ApplySeedResponse__Output {
  'accounts': (number);
}
