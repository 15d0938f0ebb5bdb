// Original file: proto/keymesh/storage/v1/storage_admin.proto


export interface ClearRequest {
  'id'?: (string);
}

export interface ClearRequest__Output {
  'id': (string);
}
