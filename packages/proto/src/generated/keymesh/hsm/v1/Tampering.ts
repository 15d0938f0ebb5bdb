// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface Tampering {
  'regions'?: (string)[];
  'nonce'?: (Buffer | Uint8Array | string);
  'isReadmissionAsked'?: (boolean);
}

export interface Tampering__Output {
  'regions': (string)[];
  'nonce': (Buffer);
  'isReadmissionAsked': (boolean);
}
