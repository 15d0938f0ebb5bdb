// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface ExecuteResponse {
  'token'?: (Buffer | Uint8Array | string);
}

export interface ExecuteResponse__Output {
  'token': (Buffer);
}
