// Original file: proto/keymesh/identity/v1/identity.proto


export interface PublicKey {
  'keyId'?: (Buffer | Uint8Array | string);
  'spki'?: (Buffer | Uint8Array | string);
}

export interface PublicKey__Output {
  'keyId': (Buffer);
  'spki': (Buffer);
}
