// Original file: proto/keymesh/storage/v1/storage.proto


export interface ReadBlobAtResponse {
  'data'?: (Buffer | Uint8Array | string);
}

export interface ReadBlobAtResponse__Output {
  'data': (Buffer);
}
