// Original file: proto/keymesh/storage/v1/storage.proto


export interface HeadBlobRequest {
  'name'?: (string);
}

export interface HeadBlobRequest__Output {
  'name': (string);
}
