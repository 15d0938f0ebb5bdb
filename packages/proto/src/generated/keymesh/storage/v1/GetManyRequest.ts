// Original file: proto/keymesh/storage/v1/storage.proto


export interface GetManyRequest {
  'keys'?: (string)[];
}

export interface GetManyRequest__Output {
  'keys': (string)[];
}
