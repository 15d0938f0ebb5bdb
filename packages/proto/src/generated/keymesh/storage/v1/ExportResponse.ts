// Original file: proto/keymesh/storage/v1/storage_admin.proto


export interface ExportResponse {
  'captured'?: (boolean);
  'data'?: (Buffer | Uint8Array | string);
}

export interface ExportResponse__Output {
  'captured': (boolean);
  'data': (Buffer);
}
