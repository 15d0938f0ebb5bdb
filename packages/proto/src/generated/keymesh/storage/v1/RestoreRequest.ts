// Original file: proto/keymesh/storage/v1/storage_admin.proto


export interface RestoreRequest {
  'stage'?: (string);
}

export interface RestoreRequest__Output {
  'stage': (string);
}
