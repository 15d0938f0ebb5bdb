// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface Opened {
  'hsmName'?: (string);
  'hsmNonce'?: (Buffer | Uint8Array | string);
}

export interface Opened__Output {
  'hsmName': (string);
  'hsmNonce': (Buffer);
}
