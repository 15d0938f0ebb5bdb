// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface ExecuteRequest {
  'signedCommand'?: (Buffer | Uint8Array | string);
  'token'?: (Buffer | Uint8Array | string);
}

export interface ExecuteRequest__Output {
  'signedCommand': (Buffer);
  'token': (Buffer);
}
