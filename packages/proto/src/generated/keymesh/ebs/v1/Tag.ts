// Original file: proto/keymesh/ebs/v1/ebs.proto


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
