// Original file: proto/keymesh/s3/v1/s3.proto


export interface Checksum {
  'algorithm'?: (string);
  'type'?: (string);
  'value'?: (string);
}

export interface Checksum__Output {
  'algorithm': (string);
  'type': (string);
  'value': (string);
}
