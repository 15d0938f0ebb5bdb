// Original file: proto/keymesh/storage/v1/storage.proto


export interface DeleteBlobRequest {
  'name'?: (string);
}

export interface DeleteBlobRequest__Output {
  'name': (string);
}
