// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface ReadBlocksResponse {
  'data'?: (Buffer | Uint8Array | string);
}

export interface ReadBlocksResponse__Output {
  'data': (Buffer);
}
