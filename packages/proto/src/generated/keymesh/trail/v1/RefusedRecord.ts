// Original file: proto/keymesh/trail/v1/trail.proto


export interface RefusedRecord {
  'index'?: (number);
  'code'?: (string);
  'message'?: (string);
}

export interface RefusedRecord__Output {
  'index': (number);
  'code': (string);
  'message': (string);
}
