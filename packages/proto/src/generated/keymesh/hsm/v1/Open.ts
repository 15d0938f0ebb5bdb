// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface Open {
  'hostNonce'?: (Buffer | Uint8Array | string);
}

export interface Open__Output {
  'hostNonce': (Buffer);
}
