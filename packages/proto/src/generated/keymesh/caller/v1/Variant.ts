// Original file: proto/keymesh/caller/v1/caller.proto


export interface Variant {
  'name'?: (string);
  'title'?: (string);
  'summary'?: (string);
}

export interface Variant__Output {
  'name': (string);
  'title': (string);
  'summary': (string);
}
