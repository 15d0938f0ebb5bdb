// Original file: proto/keymesh/storage/v1/storage.proto


export interface WatchRequest {
  'prefix'?: (string);
}

export interface WatchRequest__Output {
  'prefix': (string);
}
