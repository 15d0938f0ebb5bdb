// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface InstanceState {
  'code'?: (number);
  'name'?: (string);
  '_code'?: "code";
  '_name'?: "name";
}

export interface InstanceState__Output {
  'code'?: (number);
  'name'?: (string);
  '_code'?: "code";
  '_name'?: "name";
}
