// Original file: proto/keymesh/constraints/v1/constraints.proto


export interface Names {
  'json'?: (string);
  'query'?: (string);
  'xml'?: (string);
  'item'?: (string);
}

export interface Names__Output {
  'json': (string);
  'query': (string);
  'xml': (string);
  'item': (string);
}
