// Original file: proto/keymesh/sts/v1/sts.proto


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
