// Original file: proto/keymesh/identity/v1/identity.proto


export interface NamedPolicy {
  'name'?: (string);
  'document'?: (string);
}

export interface NamedPolicy__Output {
  'name': (string);
  'document': (string);
}
