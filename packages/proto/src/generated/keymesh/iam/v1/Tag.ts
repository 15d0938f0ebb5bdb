// Original file: proto/keymesh/iam/v1/iam.proto


export interface Tag {
  'key'?: (string);
  'value'?: (string);
  '_key'?: "key";
  '_value'?: "value";
}

export interface Tag__Output {
  'key'?: (string);
  'value'?: (string);
  '_key'?: "key";
  '_value'?: "value";
}
