// Original file: proto/keymesh/storage/v1/storage.proto


export interface ScanRequest {
  'prefix'?: (string);
  'after'?: (string);
  'limit'?: (number);
  'reverse'?: (boolean);
  '_after'?: "after";
}

export interface ScanRequest__Output {
  'prefix': (string);
  'after'?: (string);
  'limit': (number);
  'reverse': (boolean);
  '_after'?: "after";
}
