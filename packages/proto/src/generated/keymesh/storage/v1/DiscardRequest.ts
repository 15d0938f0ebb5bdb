// Original file: proto/keymesh/storage/v1/storage_admin.proto


export interface DiscardRequest {
  'stage'?: (string);
}

export interface DiscardRequest__Output {
  'stage': (string);
}
