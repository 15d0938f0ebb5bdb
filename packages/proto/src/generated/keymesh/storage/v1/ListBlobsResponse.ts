// Original file: proto/keymesh/storage/v1/storage.proto


export interface ListBlobsResponse {
  'names'?: (string)[];
}

export interface ListBlobsResponse__Output {
  'names': (string)[];
}
