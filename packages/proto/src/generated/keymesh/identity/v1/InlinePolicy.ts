// Original file: proto/keymesh/identity/v1/identity.proto


export interface InlinePolicy {
  'name'?: (string);
  'document'?: (string);
}

export interface InlinePolicy__Output {
  'name': (string);
  'document': (string);
}
