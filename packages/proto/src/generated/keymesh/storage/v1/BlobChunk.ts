// Original file: proto/keymesh/storage/v1/storage.proto


export interface BlobChunk {
  'data'?: (Buffer | Uint8Array | string);
}

export interface BlobChunk__Output {
  'data': (Buffer);
}
