// Original file: proto/keymesh/storage/v1/storage.proto


export interface PutBlobRequest {
  'name'?: (string);
  'data'?: (Buffer | Uint8Array | string);
  'complete'?: (boolean);
}

export interface PutBlobRequest__Output {
  'name': (string);
  'data': (Buffer);
  'complete': (boolean);
}
