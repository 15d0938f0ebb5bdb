// Original file: proto/keymesh/storage/v1/storage.proto


export interface ListBlobsRequest {
  'prefix'?: (string);
  'after'?: (string);
  'limit'?: (number);
  '_after'?: "after";
}

export interface ListBlobsRequest__Output {
  'prefix': (string);
  'after'?: (string);
  'limit': (number);
  '_after'?: "after";
}
