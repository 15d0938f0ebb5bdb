// Original file: proto/keymesh/storage/v1/storage.proto


export interface GetRequest {
  'key'?: (string);
}

export interface GetRequest__Output {
  'key': (string);
}
