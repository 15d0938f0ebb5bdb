// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface OfflineMember {
  'name'?: (string);
  'agreementKey'?: (Buffer | Uint8Array | string);
}

export interface OfflineMember__Output {
  'name': (string);
  'agreementKey': (Buffer);
}
