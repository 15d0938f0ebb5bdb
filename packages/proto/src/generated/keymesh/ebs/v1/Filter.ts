// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface Filter {
  'name'?: (string);
  'values'?: (string)[];
  '_name'?: "name";
}

export interface Filter__Output {
  'name'?: (string);
  'values': (string)[];
  '_name'?: "name";
}
