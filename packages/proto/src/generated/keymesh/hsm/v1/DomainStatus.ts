// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface DomainStatus {
  'state'?: (Buffer | Uint8Array | string);
}

export interface DomainStatus__Output {
  'state': (Buffer);
}
