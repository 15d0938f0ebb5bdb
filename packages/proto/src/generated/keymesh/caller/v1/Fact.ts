// Original file: proto/keymesh/caller/v1/caller.proto


export interface Fact {
  'name'?: (string);
  'value'?: (string);
  'asExpected'?: (boolean);
}

export interface Fact__Output {
  'name': (string);
  'value': (string);
  'asExpected': (boolean);
}
