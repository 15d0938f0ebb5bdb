// Original file: proto/keymesh/ebs/v1/host.proto


export interface ReadHereResponse {
  'data'?: (Buffer | Uint8Array | string);
}

export interface ReadHereResponse__Output {
  'data': (Buffer);
}
